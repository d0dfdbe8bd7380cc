import { lazy, Suspense } from 'react';
import type { AllowedAct, DocumentView } from '../api/document-types';
import { Waiting } from '../frame/states';
import { PassOn } from './pass-on';
import { Return } from './return';
import { Sign } from './sign/sign';
import type { Acting } from './use-acting';

const RarerAct = lazy(async () => ({ default: (await import('./rarer-act')).RarerAct }));

export interface ActFormProps {
  readonly view: DocumentView;
  readonly act: AllowedAct;
  readonly acting: Acting;
}

/** The form of each kind of act, one file per kind: those of every day here, all others in the list of `rarer-act.tsx`. */
export function ActForm(props: ActFormProps) {
  const { kind } = props.act;
  switch (kind) {
    case 'check':
    case 'advise':
    case 'approve':
    case 'takeBack':
      return <PassOn {...props} />;
    case 'return':
      return <Return {...props} />;
    case 'signature':
      return <Sign {...props} />;
    default:
      return (
        <Suspense fallback={<Waiting what="Đang mở biểu mẫu…" />}>
          <RarerAct {...props} kind={kind} />
        </Suspense>
      );
  }
}
