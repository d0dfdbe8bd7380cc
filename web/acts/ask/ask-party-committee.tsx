import type { ActFormProps } from '../act-form';
import { SendButton } from '../send-button';
import { WordsField } from '../words-field';

/** The opinion of the Party committee is asked for by the own office, which keys in the answer: the committee's papers are not copied. */
export function AskPartyCommittee({ acting }: ActFormProps) {
  return (
    <form
      className="act-form"
      onSubmit={(event) => {
        event.preventDefault();
        acting.send({ path: 'acts/askPartyCommittee', body: {}, done: 'Đã giao xin ý kiến cấp ủy', stays: true });
      }}
    >
      <p className="second">Chánh Văn phòng báo cáo cấp ủy và ghi lại ý kiến; hồ sơ vẫn chờ anh/chị quyết định.</p>
      <WordsField acting={acting} label="Nội dung xin ý kiến" required rows={3} />
      <SendButton acting={acting} label="Xin ý kiến cấp ủy" disabled={acting.words.trim() === ''} />
    </form>
  );
}
