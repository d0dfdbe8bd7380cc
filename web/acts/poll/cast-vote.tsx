import { useState } from 'react';
import { VOTES } from '../../words/answers';
import type { ActFormProps } from '../act-form';
import { AnswerChoices } from '../answer-choices';
import { SendButton } from '../send-button';
import { WordsField } from '../words-field';

/** A member's written ballot. It cannot be changed after it is cast, and the form says so first. */
export function CastVote({ view, acting }: ActFormProps) {
  const [answer, setAnswer] = useState<string>();
  return (
    <form
      className="act-form"
      onSubmit={(event) => {
        event.preventDefault();
        acting.send({ path: 'vote', body: { answer, textSha256: view.text?.textSha256 }, done: 'Đã gửi phiếu' });
      }}
    >
      <AnswerChoices legend="Phiếu lấy ý kiến" choices={VOTES} chosen={answer} choose={setAnswer} />
      <WordsField
        acting={acting}
        label={answer === 'other' ? 'Nội dung ý kiến' : 'Ý kiến (nếu có)'}
        required={answer === 'other'}
        rows={3}
      />
      <p className="hint">Phiếu đã gửi thì không sửa được.</p>
      <SendButton acting={acting} label="Gửi phiếu" disabled={answer === undefined || (answer === 'other' && acting.words.trim() === '')} />
    </form>
  );
}
