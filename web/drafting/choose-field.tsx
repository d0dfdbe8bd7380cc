import type { Named } from '../api/draft-types';
import { Choice } from './choice';

interface Props {
  readonly fields: readonly Named[];
  /** '' for none. */
  readonly chosen: string;
  readonly choose: (field: string) => void;
}

const NO_FIELD = ['', 'Chưa chọn'] as const;

/** The field of work: whoever is in charge of it gives an opinion, and may sign KT. */
export function ChooseField({ fields, chosen, choose }: Props) {
  return <Choice label="Lĩnh vực" value={chosen} options={[NO_FIELD, ...fields.map(({ id, name }) => [id, name] as const)]} set={choose} />;
}
