import type { DoorFindings } from '../../domain/document/document-commands';
import type { DraftPlace } from '../../domain/draft-reading/draft-place';
import type { Damage, MissingPart } from '../../domain/draft-reading/draft-reading';
import type { ExpandedLine } from '../../domain/recipients/expand-recipients';
import { sentenceOf } from '../../domain/stream/refusal-codes';
import type { Finding } from './draft.schema';
import { isScan } from './scan';
import { warningSentences, type KeptReading } from './read-text';

const MISSING: Readonly<Record<MissingPart, Finding>> = {
  recipients: { severity: 'must', sentence: sentenceOf('RECIPIENTS_MISSING'), field: 'recipients' },
  subject: { severity: 'must', sentence: sentenceOf('SUBJECT_MISSING'), field: 'subject' },
  body: { severity: 'must', sentence: sentenceOf('EMPTY_DRAFT'), field: 'file' },
  type: { severity: 'must', sentence: 'Chưa xác định được loại văn bản. Hãy chọn loại trong danh sách.', field: 'documentType' },
  signer: {
    severity: 'should', sentence: 'Không đọc được chức vụ người ký trong dự thảo. Hãy chọn người ký khi trình.', field: 'signerPostId',
  },
};

const DAMAGE: Readonly<Record<Damage['kind'], string>> = {
  'lost-letters': 'mất chữ do phông', 'unreadable-character': 'có ký tự không đọc được', 'old-encoding': 'dùng bảng mã cũ',
};

type PrintedLine = Pick<ExpandedLine, 'printed' | 'unknown'>;

/** What the clerk should look at, the gravest first. Nothing here keeps a draft from being stored. */
export function findingsOf(reading: KeptReading, lines: readonly PrintedLine[]): Finding[] {
  return [
    ...(reading.secrecy ? [{ severity: 'must' as const, sentence: sentenceOf('SECRET_REFUSED'), field: 'file' }] : []),
    ...reading.missing.filter((part) => part !== 'body' || !isScan(reading)).map((part) => MISSING[part]),
    ...lines.flatMap(unknownIn),
    ...reading.damaged.map(({ kind, place, at, text }) => should(`${placeWord(at?.[0])} ${place} ${DAMAGE[kind]}: “${text}”.`, 'body')),
    ...warningSentences(reading).map((sentence) => should(sentence)),
    ...whenAny(reading.leftOver.length, (count) => `Có ${count} dòng sau chữ ký chưa rõ thuộc phần nào.`),
    ...whenAny(reading.repairs.length, (count) => `Đã sửa ${count} chỗ về bảng mã, định dạng khi đọc tệp; hãy xem lại bản trình.`),
  ];
}

function placeWord(place: DraftPlace | undefined): string {
  return place !== undefined && 'page' in place ? 'Trang' : 'Dòng';
}

function should(sentence: string, field?: string): Finding {
  return { severity: 'should', sentence, ...(field !== undefined && { field }) };
}

function whenAny(count: number, sentence: (count: number) => string): readonly Finding[] {
  return count > 0 ? [should(sentence(count))] : [];
}

function unknownIn({ printed, unknown }: PrintedLine): readonly Finding[] {
  return unknown.map((name) => ({
    severity: 'should', field: 'recipients',
    sentence: `Nơi nhận “${name}” ở dòng “${printed}” chưa có trong danh bạ. Hãy chọn nơi nhận trước khi phát hành.`,
  }));
}

/** The same at the door, as the rules take it. The signer counts as given when the clerk has chosen one. */
export function doorFindings(reading: KeptReading, signerPostId: string | undefined): DoorFindings {
  const isMissing = (part: 'recipients' | 'signer' | 'subject'): boolean => (
    part === 'signer' ? (signerPostId ?? '') === '' : reading.missing.includes(part)
  );
  return {
    ...(reading.secrecy && { secrecy: reading.secrecy }),
    empty: reading.missing.includes('body') && !isScan(reading),
    missing: (['recipients', 'signer', 'subject'] as const).filter(isMissing),
  };
}
