import type { Comparison } from '../../api/generated/api';
import { sayWhen } from '../../words/dates';

interface Props {
  readonly comparison: Comparison;
  readonly set: (changed: Readonly<Record<string, string>>) => void;
}

export function Versions({ comparison: { versions, from, to }, set }: Props) {
  return (
    <div className="compare-versions">
      <Choice label="Từ" chosen={from} versions={versions} choose={(version) => set({ tu: version, den: String(to) })} />
      <Choice label="Đến" chosen={to} versions={versions} choose={(version) => set({ tu: String(from), den: version })} />
    </div>
  );
}

function Choice({
  label,
  chosen,
  versions,
  choose,
}: {
  readonly label: string;
  readonly chosen: number;
  readonly versions: Comparison['versions'];
  readonly choose: (version: string) => void;
}) {
  return (
    <label>
      <span>{label}</span>
      <select className="input" value={chosen} onChange={(event) => choose(event.target.value)}>
        {versions.map(({ version, at, who }) => (
          <option key={version} value={version}>
            Dự thảo lần {version} · {who.name}, {sayWhen(at)}
          </option>
        ))}
      </select>
    </label>
  );
}
