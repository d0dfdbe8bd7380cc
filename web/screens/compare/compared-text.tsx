import type { ComparedLine, View } from './views';

type Run = ComparedLine['runs'][number];

/** The text, what went struck through, what came underlined; dates, numbers and names in it stand out. */
export function ComparedText({ lines, view }: { readonly lines: readonly ComparedLine[]; readonly view: View }) {
  return (
    <article className="compared" lang="vi">
      {lines.map((line, index) => (
        <div key={index} className={`compared-line ${line.breaks}`}>
          {(view === 'thay-doi' || isChanged(line)) && <span className="compared-place second">{line.place}</span>}
          <p>
            {line.runs.map((run, at) => (
              <OneRun key={at} run={run} />
            ))}
          </p>
        </div>
      ))}
    </article>
  );
}

/** In a whole text a place is said where a changed line stands, not at every line. */
function isChanged({ runs }: ComparedLine): boolean {
  return runs.some((run) => run.change !== 'same');
}

function OneRun({ run }: { readonly run: Run }) {
  const parts = run.parts.map((part, index) =>
    part.telling === undefined ? part.text : <strong key={index}>{part.text}</strong>,
  );
  switch (run.change) {
    case 'same':
      return <>{parts}</>;
    case 'added':
      return (
        <ins className="change" tabIndex={-1}>
          <span className="unseen">thêm: </span>
          {parts}
        </ins>
      );
    case 'removed':
      return (
        <del className="change" tabIndex={-1}>
          <span className="unseen">bỏ: </span>
          {parts}
        </del>
      );
  }
}
