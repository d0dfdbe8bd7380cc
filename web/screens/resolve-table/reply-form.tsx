import { useId } from 'react';
import { useKeptDraft } from '../../api/kept-draft';
import type { How, ReplyDraft, ResolutionTable } from '../../api/resolution-types';
import { KeepingNote } from '../../frame/keeping-note';
import { REPLIES } from '../../words/answers';
import type { Point } from './filters';

interface Props {
  readonly table: ResolutionTable;
  readonly point: Point;
  readonly write: (reply: ReplyDraft) => void;
  readonly close: (() => void) | undefined;
}

/** Saved on the server as it is typed: nothing here has to be sent. */
export function ReplyForm({ table, point, write, close }: Props) {
  const id = useId();
  const unit = point.group.unitName;
  const { value, change, keeping } = useKeptDraft<ReplyDraft>({
    address: `/documents/${table.documentId}/resolution/${table.round}/${encodeURIComponent(point.group.who.postId)}/${point.position}`,
    kept: point.written,
    sent: ({ how, text, whereChanged }) => ({ ...(how && { how }), text, whereChanged }),
  });
  const set = (next: ReplyDraft) => {
    change(next);
    write(next);
  };
  return (
    <div className="reply-form">
      <fieldset className="hows">
        <legend className="unseen">
          Cách xử lý ý kiến của {unit}, {point.place}
        </legend>
        {REPLIES.map(({ answer, words }) => (
          <label key={answer}>
            <input type="radio" name={`${id}-how`} checked={value.how === answer} onChange={() => set({ ...value, how: howOf(answer) })} />
            <span>{words}</span>
          </label>
        ))}
      </fieldset>
      <textarea
        className="input"
        rows={2}
        aria-label={`Nội dung tiếp thu, giải trình với ${unit}, ${point.place}`}
        placeholder="Nội dung tiếp thu, hoặc lý do giữ nguyên"
        value={value.text}
        onChange={(event) => set({ ...value, text: event.target.value })}
      />
      <label className="reply-where">
        <span>Sửa ở</span>
        <input
          className="input"
          placeholder={point.place === 'toàn văn bản' ? 'mục, đoạn đã sửa' : point.place}
          value={value.whereChanged}
          onChange={(event) => set({ ...value, whereChanged: event.target.value })}
        />
      </label>
      <div className="reply-end">
        <KeepingNote keeping={keeping} />
        {close && (
          <button type="button" className="word-button" onClick={close}>
            Xong
          </button>
        )}
      </div>
    </div>
  );
}

function howOf(answer: string): How | undefined {
  return answer === 'accepted' || answer === 'partly-accepted' || answer === 'explained' ? answer : undefined;
}
