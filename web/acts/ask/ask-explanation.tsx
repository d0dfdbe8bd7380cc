import { useId, useState } from 'react';
import type { ActFormProps } from '../act-form';
import { SendButton } from '../send-button';
import { WordsField } from '../words-field';

/** Asks the drafter, or whoever passed it on, to explain. The document stays with the one who asks. */
export function AskExplanation({ view, acting }: ActFormProps) {
  const id = useId();
  const whom = view.explainers ?? [];
  const [toPostId, setToPostId] = useState(whom[0]?.postId ?? '');
  return (
    <form
      className="act-form"
      onSubmit={(event) => {
        event.preventDefault();
        acting.send({ path: 'acts/askExplanation', body: { toPostId }, done: 'Đã yêu cầu giải trình', stays: true });
      }}
    >
      <div className="field">
        <label htmlFor={id}>Người giải trình</label>
        <select id={id} className="input" value={toPostId} onChange={(event) => setToPostId(event.target.value)}>
          {whom.map((who) => (
            <option key={who.postId} value={who.postId}>
              {who.name}, {who.postTitle}
            </option>
          ))}
        </select>
        <p className="hint">Hồ sơ vẫn ở chỗ anh/chị, thời hạn không đổi; nội dung giải trình hiện ngay tại đây.</p>
      </div>
      <WordsField acting={acting} label="Nội dung cần giải trình" required rows={3} />
      <SendButton acting={acting} label="Yêu cầu giải trình" disabled={acting.words.trim() === '' || toPostId === ''} />
    </form>
  );
}
