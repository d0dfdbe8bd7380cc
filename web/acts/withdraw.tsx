import type { ActFormProps } from './act-form';
import { SendButton } from './send-button';
import { WordsField } from './words-field';

/** The drafter takes the whole submission out before issue. It ends there. */
export function Withdraw({ acting }: ActFormProps) {
  return (
    <form
      className="act-form"
      onSubmit={(event) => {
        event.preventDefault();
        acting.send({ path: 'acts/withdraw', body: {}, done: 'Đã rút hồ sơ trình' });
      }}
    >
      <p className="second">Hồ sơ kết thúc tại đây. Muốn trình lại, anh/chị tạo hồ sơ mới từ dự thảo này.</p>
      <WordsField acting={acting} label="Lý do rút" required rows={3} />
      <SendButton acting={acting} label="Rút hồ sơ trình" disabled={acting.words.trim() === ''} />
    </form>
  );
}
