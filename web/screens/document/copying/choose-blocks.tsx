import type { CopyChoices } from '../../../api/generated/api';

interface Props {
  readonly blocks: CopyChoices['blocks'];
  readonly chosen: readonly number[];
  readonly choose: (chosen: readonly number[]) => void;
}

/** Which parts of the text a trích sao takes. */
export function ChooseBlocks({ blocks, chosen, choose }: Props) {
  const toggle = (index: number) => choose(chosen.includes(index) ? chosen.filter((one) => one !== index) : [...chosen, index]);
  return (
    <fieldset className="copy-blocks">
      <legend>Nội dung trích sao ({chosen.length} đoạn)</legend>
      {blocks.map(({ index, text }) => (
        <label key={index} className="choice">
          <input type="checkbox" checked={chosen.includes(index)} onChange={() => toggle(index)} />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
