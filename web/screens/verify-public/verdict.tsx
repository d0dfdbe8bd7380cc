import type { ReactNode } from 'react';
import { CircleCheck, CircleHelp, CircleX, ShieldAlert, ShieldCheck } from 'lucide-react';
import { Link } from 'react-router';
import { sentenceOf } from '../../api/problem';
import type { FileCheck, PublicCheck, PublicDocument } from '../../api/issued-types';
import { sayDate, sayTime } from '../../words/dates';
import { sayDocument } from '../../words/say-document';
import { sayNumber } from '../../words/say-number';

type Check = PublicCheck | FileCheck;

/** One sentence first, then whose it is, then every single check for those who want to know. */
export function Verdict({ check }: { readonly check: Check }) {
  const { document } = check;
  const holds = check.genuine && (document === undefined || document.state === 'in-force');
  const Icon = holds ? ShieldCheck : ShieldAlert;
  return (
    <>
      <div className={`told verdict ${holds ? 'is-green' : 'is-red'}`}>
        <Icon size={28} aria-hidden />
        <div>
          <h2 className={holds ? 'green' : 'red'}>{titleOf(check)}</h2>
          <p>{check.sentence}</p>
        </div>
      </div>
      <dl className="verify-facts">
        {document && <DocumentFacts document={document} />}
        {check.signatures.map(({ role, name, at, valid }) => (
          <div key={role + at}>
            <dt>{roleOf(role, document)}</dt>
            <dd>
              {name || 'không đọc được tên'}
              <span className="second">
                {sayTime(at)} ngày {sayDate(at)}
                {valid ? '' : ' · chữ ký số không hợp lệ'}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>Đã kiểm tra những gì</summary>
        <ul className="verify-checks">
          {check.checks.map(({ outcome, sentence }) => (
            <li key={sentence}>
              <Mark outcome={outcome} /> {sentence}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

export function VerdictFailed({ error }: { readonly error: unknown }) {
  return (
    <div className="told is-amber verdict" role="alert">
      <ShieldAlert size={28} aria-hidden />
      <div>
        <h2>Chưa kiểm tra được</h2>
        <p>{sentenceOf(error)}</p>
      </div>
    </div>
  );
}

function titleOf(check: Check): string {
  if (check.document?.state === 'recalled' && check.genuine) return 'Văn bản đã được thu hồi';
  if (check.document?.state === 'superseded' && check.genuine) return 'Văn bản đã được thay thế';
  if (check.genuine) return 'Văn bản hợp lệ';
  return 'found' in check && check.found === 'elsewhere' && check.signatures.length > 0 ? 'Không phải văn bản ban hành tại đây' : 'Không hợp lệ';
}

/** On a scan the agency signs for the copy; its red seal stands on the paper. */
function roleOf(role: 'signer' | 'agency', document: PublicDocument | undefined): string {
  if (role === 'signer') return 'Người ký';
  return document?.onPaper ? 'Cơ quan ký số bản quét' : 'Cơ quan đóng dấu';
}

function DocumentFacts({ document }: { readonly document: PublicDocument }) {
  const { typeName, subject, agencyName, printedNumber, issuedOn, signerName, signerLines, onPaper } = document;
  const rows: ReadonlyArray<readonly [label: string, words: ReactNode]> = [
    ['Văn bản', sayDocument({ typeName, subject })],
    ['Số, ngày', `${sayNumber(printedNumber)}, ngày ${sayDate(issuedOn)}`],
    ['Cơ quan ban hành', agencyName],
    ['Thẩm quyền ký', signerLines.join(' · ')],
    ...(onPaper ? [['Người ký', `${signerName}, ký tay trên bản gốc giấy`] as const] : []),
    ['Hiệu lực', <Standing key="standing" document={document} />],
  ];
  return rows.map(([label, words]) => (
    <div key={label}>
      <dt>{label}</dt>
      <dd>{words}</dd>
    </div>
  ));
}

function Standing({ document: { recalledAt, replacedBy } }: { readonly document: PublicDocument }) {
  if (recalledAt !== undefined) return `đã thu hồi ngày ${sayDate(recalledAt)}`;
  if (!replacedBy) return 'chưa bị thu hồi, chưa bị thay thế';
  const { printedNumber, issuedOn, code } = replacedBy;
  return (
    <>
      đã được thay thế bằng <Link to={`/xac-thuc/${code}`}>văn bản số {sayNumber(printedNumber)}</Link> ngày {sayDate(issuedOn)}
    </>
  );
}

function Mark({ outcome }: { readonly outcome: 'holds' | 'fails' | 'open' }) {
  if (outcome === 'holds') return <CircleCheck size={18} className="green" aria-label="Đúng:" />;
  if (outcome === 'fails') return <CircleX size={18} className="red" aria-label="Sai:" />;
  return <CircleHelp size={18} className="second" aria-label="Chưa đối chiếu được:" />;
}
