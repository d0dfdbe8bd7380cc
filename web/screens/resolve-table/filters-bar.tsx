import { filtersOf, type FilterName, type Point } from './filters';

interface Props {
  readonly points: readonly Point[];
  readonly chosen: FilterName;
  readonly choose: (name: FilterName) => void;
}

export function Filters({ points, chosen, choose }: Props) {
  return (
    <div className="filters" role="group" aria-label="Lọc ý kiến">
      {filtersOf(points).map(({ name, words, count }) => (
        <button key={name} type="button" className="filter" aria-pressed={name === chosen} onClick={() => choose(name)}>
          {words} <span>{count}</span>
        </button>
      ))}
    </div>
  );
}
