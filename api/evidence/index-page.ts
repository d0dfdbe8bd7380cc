import { sayDay, sayMoment } from '../../domain/calendar/say-day';
import { agencyOf } from '../../domain/organisation/posts';
import { whoOf } from '../people/who';
import type { TimelineEntry } from '../documents/timeline.reads';
import type { DocumentInQuestion } from './evidence-archive';
import type { ReplacedBy } from '../../domain/replacement/replacement';

type Heads = readonly (readonly [streamId: string, head: string])[];

/** The index of an archive: one page that any browser shows, without scripts and without a connection. */
export function indexPage(document: DocumentInQuestion, timeline: readonly TimelineEntry[], heads: Heads): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${text(titleOf(document))}</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; } td, th { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; }
code { overflow-wrap: anywhere; } blockquote { margin: .25rem 0 0; padding-left: .75rem; border-left: 3px solid #999; }
</style>
</head>
<body>
<h1>${text(titleOf(document))}</h1>
${facts(document)}
<h2>Các tệp</h2>
<ul>${FILES.map(([path, what]) => `<li><a href="${path}">${path}</a>: ${text(what)}</li>`).join('\n')}</ul>
<h2>Quá trình xử lý</h2>
<table><thead><tr><th scope="col">Thời điểm</th><th scope="col">Việc</th></tr></thead>
<tbody>${timeline.map(rowOf).join('\n')}</tbody></table>
<h2>Đầu các chuỗi sự kiện</h2>
<table><tbody>${heads.map(headRow).join('\n')}</tbody></table>
</body>
</html>
`;
}

const FILES = [
  ['HUONG-DAN.txt', 'cách tự kiểm tra bằng openssl'], ['MANIFEST.sha256', 'chuỗi băm của mọi tệp'], ['van-ban/', 'bản đã duyệt, đã ký, đã phát hành'],
  ['du-thao/', 'từng lần dự thảo và tệp gốc'], ['y-kien.json', 'ý kiến, biểu quyết'], ['noi-nhan.json', 'nơi nhận, xác nhận đã nhận'],
  ['chuoi/', 'chuỗi sự kiện'], ['loi/', 'lời người dùng đã viết'], ['chu-ky/', 'từng chữ ký số tách riêng'], ['chung-thu/', 'chứng thư gốc, danh sách thu hồi'],
] as const;

function titleOf({ state: { issued }, subject }: DocumentInQuestion): string {
  return issued ? `Văn bản số ${issued.printedNumber} – ${subject}` : `Hồ sơ chưa ban hành – ${subject}`;
}

function facts({ documentId, state, organisation, recalledAt, replacedBy }: DocumentInQuestion): string {
  const { facts: { agencyId, drafter, replaces }, signed, issued, submittedAt } = state;
  const name = (personId: string, postId: string): string => {
    const who = whoOf(organisation, personId, postId);
    return `${who.name} (${who.postTitle})`;
  };
  const rows: readonly (readonly [string, string | undefined | false])[] = [
    ['Mã hồ sơ', documentId],
    ['Cơ quan', agencyOf(organisation, agencyId)?.name],
    ['Người soạn thảo', name(drafter.personId, drafter.postId)],
    ['Trình lúc', sayMoment(submittedAt)],
    ['Người ký', signed && `${name(signed.personId, state.facts.signerPostId)}${signed.onPaper ? ', ký tay trên bản gốc giấy' : ''}`],
    ['Bản gốc', signed?.onPaper && 'Bản giấy, lưu tại nơi ghi ở dòng nộp bản quét dưới đây; tệp đã phát hành là bản quét có chữ ký số của cơ quan'],
    ['Người ký thứ hai', signed?.second && name(signed.second.personId, signed.second.postId)],
    ['Số, ngày', issued && `${issued.printedNumber}, ngày ${sayDay(issued.issuedOn)}`],
    ['Thay thế văn bản', replaces && numbered(replaces)],
    ['Được thay thế bằng', replacedBy && numbered(replacedBy)],
    ['Thu hồi', recalledAt === undefined ? undefined : sayMoment(recalledAt)],
  ];
  const shown = rows.flatMap(([label, value]) => (!value ? [] : `<tr><th scope="row">${label}</th><td>${text(value)}</td></tr>`));
  return `<table><tbody>${shown.join('\n')}</tbody></table>`;
}

function numbered({ printedNumber, issuedOn }: ReplacedBy): string {
  return `số ${printedNumber} ngày ${sayDay(issuedOn)}`;
}

function rowOf({ at, what, words }: TimelineEntry): string {
  const said = words === undefined ? '' : `<blockquote>${text(words)}</blockquote>`;
  return `<tr><td>${text(sayMoment(at))}</td><td>${text(what)}${said}</td></tr>`;
}

function headRow([streamId, head]: readonly [string, string]): string {
  return `<tr><th scope="row">${text(streamId)}</th><td><code>${text(head)}</code></td></tr>`;
}

/** Words of people never become markup. */
function text(words: string): string {
  return words.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
