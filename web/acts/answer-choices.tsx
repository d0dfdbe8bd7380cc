import { useId } from 'react';

interface Props {
  readonly legend: string;
  readonly choices: readonly { readonly answer: string; readonly words: string }[];
  readonly chosen: string | undefined;
  readonly choose: (answer: string) => void;
}

/** A closed list of answers, all in sight. */
export function AnswerChoices({ legend, choices, chosen, choose }: Props) {
  const name = useId();
  return (
    <fieldset className="choices">
      <legend className="unseen">{legend}</legend>
      {choices.map(({ answer, words }) => (
        <label key={answer} className="choice">
          <input type="radio" name={name} required checked={chosen === answer} onChange={() => choose(answer)} />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
