import type { NamedPost } from '../../api/draft-types';

interface Props {
  readonly units: readonly NamedPost[];
  readonly asked: readonly string[];
  readonly ask: (postIds: readonly string[]) => void;
}

/** The bodies whose opinion is asked for. */
export function Consulted({ units, asked, ask }: Props) {
  const toggle = (postId: string) => ask(asked.includes(postId) ? asked.filter((other) => other !== postId) : [...asked, postId]);
  return (
    <fieldset>
      <legend>Lấy ý kiến {asked.length > 0 && `${asked.length} cơ quan, đơn vị`}</legend>
      <div className="units">
        {units.map((unit) => (
          <label key={unit.postId} className="choice">
            <input type="checkbox" checked={asked.includes(unit.postId)} onChange={() => toggle(unit.postId)} />
            <span>{unit.unitName ?? unit.title}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
