import type { DocumentView, Finding } from '../../api/document-types';

/** Must fix in red, should look in amber; each with a mark, so that colour is never alone. */
export function Findings({ view }: { readonly view: Pick<DocumentView, 'findings'> }) {
  const findings = view.findings ?? [];
  if (findings.length === 0) return null;
  return (
    <section className="sheet">
      <h2>
        Cần xem trước khi xử lý <span>{findings.length} chỗ</span>
      </h2>
      <FindingList findings={findings} />
    </section>
  );
}

export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const ordered = [
    ...findings.filter((finding) => finding.severity === 'must'),
    ...findings.filter((finding) => finding.severity !== 'must'),
  ];
  return (
    <ul className="findings">
      {ordered.map((finding, index) => (
        <li key={`${finding.sentence}/${index}`}>
          <span className={`mark ${finding.severity}`}>{index + 1}</span>
          <span>
            {finding.severity === 'must' && <span className="unseen">Bắt buộc sửa: </span>}
            {finding.sentence}
          </span>
        </li>
      ))}
    </ul>
  );
}
