import type { Finding } from '../api/document-types';
import './drafting.css';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Must correct, should look, and the calm sentence when there is nothing. */
export function DraftFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const must = findings.filter((finding) => finding.severity === 'must');
  const should = findings.filter((finding) => finding.severity === 'should');
  return (
    <section aria-labelledby="findings-title">
      <h2 id="findings-title">Kiểm tra</h2>
      {findings.length === 0 && <p className="green">Không có chỗ nào cần sửa.</p>}
      <Group title="Bắt buộc sửa" tone="red" mark="must" findings={must} from={0} />
      <Group title="Cần lưu ý" tone="amber" mark="should" findings={should} from={must.length} />
    </section>
  );
}

interface GroupProps {
  readonly title: string;
  readonly tone: string;
  readonly mark: string;
  readonly findings: readonly Finding[];
  readonly from: number;
}

function Group({ title, tone, mark, findings, from }: GroupProps) {
  if (findings.length === 0) return null;
  return (
    <>
      <h3 className={`finding-group ${tone}`}>
        {title} {findings.length}
      </h3>
      <ul className="findings">
        {findings.map((finding, index) => (
          <li key={`${finding.sentence}/${index}`}>
            <span className={`mark ${mark}`}>{LETTERS[from + index] ?? '•'}</span>
            <span>{finding.sentence}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
