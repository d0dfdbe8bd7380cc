import { DRAFT_WARNINGS, type DraftFileRead } from '../../adapters/drafts/draft-file';
import type { DraftReading, MissingPart } from '../../domain/draft-reading/draft-reading';
import { refusedAtDoor } from './refused-at-door';

const MISSING: Readonly<Record<MissingPart, string>> = {
  recipients: 'nơi nhận', signer: 'người ký', subject: 'trích yếu', type: 'loại văn bản', body: 'nội dung',
};

const SECRECY: Readonly<Record<NonNullable<DraftReading['secrecy']>, string>> = {
  confidential: 'Mật', secret: 'Tối mật', 'top-secret': 'Tuyệt mật',
};

const PLACE_WORD = { text: 'dòng', docx: 'đoạn', pdf: 'trang' } as const;

/** What was read from a draft, a line for each field, as a person at the terminal reads it. */
export function linesOfReading(reading: DraftReading, { warnings, comments, format }: DraftFileRead): readonly string[] {
  const { signature, recipients, missing, repairs, damaged } = reading;
  const number = reading.number === undefined ? '…' : String(reading.number);
  return [
    ...secrecyLine(reading),
    ...field('Loại văn bản', reading.typeName),
    ...field('Cơ quan', reading.issuingBody),
    ...field('Số, ký hiệu', reading.symbol === undefined ? undefined : `${number}/${reading.symbol}`),
    ...field('Trích yếu', reading.subject),
    ...reading.addressees.flatMap((addressee) => field('Kính gửi', addressee)),
    ...field('Kỳ họp', reading.session),
    ...field('Người ký', [...signature.capacity, signature.post, signature.name].filter(Boolean).join(' / ')),
    ...recipients.flatMap(({ line }) => field('Nơi nhận', line)),
    ...field('Lưu', reading.archive?.line),
    ...field('Nội dung', `${reading.body.length} đoạn, ${reading.annexes.length} phụ lục`),
    ...(missing.length === 0 ? [] : field('CÒN THIẾU', missing.map((part) => MISSING[part]).join(', '))),
    ...damaged.flatMap(({ place, text }) => field('CHỮ HỎNG', `${PLACE_WORD[format]} ${place}: ${text}`)),
    ...(repairs.length === 0 ? [] : field('Đã sửa', `${repairs.length} chỗ (xem bằng --json)`)),
    ...comments.flatMap(({ author, text }) => field('Ghi chú', `${author}: ${text}`)),
    ...warnings.flatMap((warning) => field('Lưu ý', DRAFT_WARNINGS[warning])),
  ];
}

function secrecyLine(reading: DraftReading): readonly string[] {
  const refused = refusedAtDoor(reading);
  return reading.secrecy === undefined || refused === undefined ? [] : field('ĐỘ MẬT', `${SECRECY[reading.secrecy]}. ${refused.sentence}`);
}

function field(name: string, value: string | undefined): readonly string[] {
  return value === undefined || value === '' ? [] : [`${name.padEnd(13)} ${value}`];
}
