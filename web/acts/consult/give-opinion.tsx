import { useState } from 'react';
import { OPINIONS } from '../../words/answers';
import type { ActFormProps } from '../act-form';
import { AnswerChoices } from '../answer-choices';
import { SendButton } from '../send-button';
import { WordsField } from '../words-field';

/** A consulted unit's answer, on the text it has before it. Remarks and disagreement need words. */
export function GiveOpinion({ view, acting }: ActFormProps) {
  const [answer, setAnswer] = useState<string>();
  const needsWords = answer === 'agree-with-remarks' || answer === 'disagree';
  return (
    <form
      className="act-form"
      onSubmit={(event) => {
        event.preventDefault();
        acting.send({ path: 'opinion', body: { answer, textSha256: view.text?.textSha256 }, done: 'Đã gửi ý kiến' });
      }}
    >
      <AnswerChoices legend="Ý kiến của đơn vị" choices={OPINIONS} chosen={answer} choose={setAnswer} />
      <WordsField
        key={String(needsWords)}
        acting={acting}
        label={needsWords ? 'Nội dung góp ý' : 'Ý kiến (nếu có)'}
        required={needsWords}
        rows={3}
      />
      <SendButton acting={acting} label="Gửi ý kiến" disabled={answer === undefined || (needsWords && acting.words.trim() === '')} />
    </form>
  );
}
