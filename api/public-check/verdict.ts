import { FIELD_NAMES } from '../../adapters/pdf/field-names';
import type { Verification } from '../../adapters/pdf/verify/checks';
import { sayDay, sayMoment } from '../../domain/calendar/say-day';
import type { PublicDocument, Verdict } from './public-check.schema';

/** What a verification comes to for somebody who is no expert: one sentence, then every check. */
export function verdictOf(verification: Verification, sentence: string): Verdict {
  return {
    genuine: verification.valid,
    sentence,
    checks: verification.checks.map(({ ok, open, sentence: said }) => ({ outcome: outcomeOf(ok, open), sentence: said })),
    signatures: verification.signatures.map(({ field, signer, at, stamped, valid }) => ({
      role: field === FIELD_NAMES.seal ? 'agency' : 'signer', name: signer, at, stamped: stamped === true, valid,
    })),
  };
}

function outcomeOf(ok: boolean, open: true | undefined): 'holds' | 'fails' | 'open' {
  if (open) return 'open';
  return ok ? 'holds' : 'fails';
}

/** "Văn bản hợp lệ: …", or why not. */
export function sentenceOf(document: PublicDocument, { valid, checks }: Verification): string {
  const { recalledAt, replacedBy } = document;
  const named = nameOf(document);
  if (!valid) return `Bản lưu của văn bản ${named} có điều không đúng: ${checks.find(({ ok }) => !ok)?.sentence ?? ''}`;
  if (recalledAt !== undefined) return `Văn bản ${named} là thật nhưng đã bị thu hồi lúc ${sayMoment(recalledAt)}; đề nghị không sử dụng.`;
  if (replacedBy) {
    const later = `văn bản số ${replacedBy.printedNumber} ngày ${sayDay(replacedBy.issuedOn)}`;
    return `Văn bản ${named} là thật nhưng đã được thay thế bằng ${later}; đề nghị dùng văn bản mới.`;
  }
  if (document.onPaper) return `Văn bản ${named} hợp lệ, đang có hiệu lực. ${ofScan(document)}`;
  return `Văn bản ${named} hợp lệ, đang có hiệu lực; nội dung không bị thay đổi kể từ khi ký.`;
}

/** Only the paper shows the hand of the signer; the file proves that the agency digitised it, and that it is the same since. */
function ofScan({ signerName }: PublicDocument): string {
  return `Đây là bản quét của bản gốc giấy: ${signerName} ký tay trên giấy, cơ quan ký số xác nhận bản quét; tệp không bị thay đổi kể từ đó.`;
}

/** "số 12/TB-UBND ngày … của …"; of a copy also what it is a copy of. */
function nameOf({ agencyName, printedNumber, issuedOn, copyOf }: PublicDocument): string {
  const named = `số ${printedNumber} ngày ${sayDay(issuedOn)} của ${agencyName}`;
  return copyOf ? `${named} (bản sao của văn bản số ${copyOf.printedNumber} ngày ${sayDay(copyOf.issuedOn)})` : named;
}

/** What is said of a file somebody has: whether it is the issued one, another under its number, or nothing of ours. */
export function fileSentenceOf(found: 'issued' | 'altered' | 'elsewhere', document: PublicDocument | undefined, verification: Verification): string {
  if (document && found === 'issued') return sentenceOf(document, verification);
  const failed = verification.checks.find(({ ok }) => !ok)?.sentence;
  if (document && found === 'altered') {
    return `Tệp này không phải bản đã phát hành của văn bản số ${document.printedNumber}. ${failed ?? 'Chữ ký trong tệp hợp lệ nhưng tệp khác với bản lưu.'}`;
  }
  return failed ?? 'Chữ ký trong tệp hợp lệ, nhưng không có văn bản nào ban hành tại đây khớp với tệp này.';
}
