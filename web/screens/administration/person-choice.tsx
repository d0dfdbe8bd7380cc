import type { PartProps } from './administration';
import { Field } from './change-form';

interface Props {
  readonly label: string;
  readonly people: PartProps['kept']['people'];
  readonly chosen: string;
  readonly choose: (personId: string) => void;
}

/** One of the agency's people, each with the posts they hold: two of the same name are told apart by them. */
export function PersonChoice({ label, people, chosen, choose }: Props) {
  return (
    <Field label={label}>
      {(id) => (
        <select id={id} className="input" required value={chosen} onChange={(event) => choose(event.target.value)}>
          <option value="">Chọn người</option>
          {people.map((person) => (
            <option key={person.id} value={person.id}>
              {[person.name, ...person.posts].join(' · ')}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
