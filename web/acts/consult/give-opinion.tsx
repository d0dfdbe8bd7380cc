import type { ActFormProps } from '../act-form';
import { AtDesk } from './at-desk';
import { NamePreparer } from './name-preparer';
import { OpinionForm } from './opinion-form';
import { PreparedNote } from './prepared-note';

/** A consulted unit's answer, on the text it has before it: written here, or by somebody of the unit and given here. */
export function GiveOpinion({ view, act, acting }: ActFormProps) {
  return (
    <AtDesk documentId={view.documentId} postId={act.postId} does="gives">
      {(desk, consultation) => (
        <OpinionForm
          key={desk.prepared?.at ?? ''}
          documentId={view.documentId}
          desk={desk}
          consultation={consultation}
          acting={acting}
          label="Gửi ý kiến"
          above={(written, put) => <PreparedNote desk={desk} written={written} put={put} />}
          below={<NamePreparer documentId={view.documentId} desk={desk} />}
          asked={{ path: 'opinion', body: {}, done: 'Đã gửi ý kiến' }}
        />
      )}
    </AtDesk>
  );
}
