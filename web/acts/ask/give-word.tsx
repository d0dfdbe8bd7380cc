import type { ActFormProps } from '../act-form';
import { SendButton } from '../send-button';
import { WordsField } from '../words-field';

const ASKED = {
  explanation: { field: 'Nội dung giải trình', done: 'Đã gửi giải trình' },
  reading: { field: 'Ý kiến (nếu có)', done: 'Đã xem' },
  'party-opinion': { field: 'Ý kiến của cấp ủy', done: 'Đã ghi ý kiến cấp ủy' },
} as const;

/** The word of whoever was asked: below what was asked of them, and by whom. */
export function GiveWord({ view, act, acting }: ActFormProps) {
  const asked = view.asked?.find((one) => one.askId === act.askId);
  if (!asked) return null;
  const { field, done } = ASKED[asked.ask];
  const needsWords = asked.ask !== 'reading';
  return (
    <form
      className="act-form"
      onSubmit={(event) => {
        event.preventDefault();
        acting.send({ path: 'acts/giveWord', body: { askId: asked.askId }, done });
      }}
    >
      <p className="second">
        {asked.by.name}, {asked.by.postTitle}
        {asked.words === undefined ? ' chuyển anh/chị xem hồ sơ này.' : ':'}
      </p>
      {asked.words !== undefined && <p className="quoted">{asked.words}</p>}
      <WordsField acting={acting} label={field} required={needsWords} rows={needsWords ? 4 : 2} />
      <SendButton acting={acting} label={act.label} disabled={needsWords && acting.words.trim() === ''} />
    </form>
  );
}
