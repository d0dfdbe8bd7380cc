import type { ActKind } from '../api/document-types';
import { Told } from '../frame/told';
import type { ActFormProps } from './act-form';
import { CompareLink } from './compare-link';
import { awaitsPage, sayWhyNoPage } from './awaits-page';
import { InitialsMark } from './initials-mark';
import { SendButton } from './send-button';
import { WordsField } from './words-field';

const DONE: Partial<Record<ActKind, string>> = {
  check: 'Đã chuyển tiếp',
  advise: 'Đã cho ý kiến',
  approve: 'Đã duyệt',
  takeBack: 'Đã lấy lại',
};

const WITH_WORDS: readonly ActKind[] = ['check', 'advise', 'approve'];

/** Check, advise, approve, take back: the paper goes on as it was seen, with a remark if there is one. */
export function PassOn({ view, act, acting }: ActFormProps) {
  const body = { textSha256: view.text?.textSha256, ...(view.bytesSha256 !== undefined && { bytesSha256: view.bytesSha256 }) };
  const mustWait = awaitsPage(view, act);
  return (
    <form
      className="act-form"
      onSubmit={(event) => {
        event.preventDefault();
        acting.send({ path: `acts/${act.kind}`, body, done: DONE[act.kind] ?? `Đã xong “${act.label}”` });
      }}
    >
      {act.kind !== 'takeBack' && <CompareLink view={view} />}
      {WITH_WORDS.includes(act.kind) && <WordsField acting={acting} label="Ý kiến (nếu có)" required={act.needsReason ?? false} />}
      {act.initials && <InitialsMark place={act.initials} />}
      {mustWait && <Told tone={view.typesettingFailed === undefined ? 'accent' : 'amber'}>{sayWhyNoPage(view)}</Told>}
      <SendButton acting={acting} label={act.label} shortcut="A" disabled={mustWait} />
    </form>
  );
}
