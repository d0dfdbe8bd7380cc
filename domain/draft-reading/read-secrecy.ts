import type { DraftPart } from './draft-part';
import type { DraftReading } from './draft-reading';
import { squeeze } from './columns';
import type { FoundLines } from './found-lines';

const SECRECY = [
  { mark: 'TUYỆT MẬT', level: 'top-secret' },
  { mark: 'TỐI MẬT', level: 'secret' },
  { mark: 'MẬT', level: 'confidential' },
] as const;
const URGENCY = [
  { mark: 'HỎA TỐC', level: 'express' },
  { mark: 'THƯỢNG KHẨN', level: 'very-urgent' },
  { mark: 'KHẨN', level: 'urgent' },
] as const;

interface StampsRead extends Pick<DraftReading, 'secrecy' | 'urgency'> {
  readonly found: FoundLines;
}

/**
 * The stamps of a draft, read anywhere in it and in any frame: "MẬT", "[TỐI MẬT]", "Độ mật: tuyệt mật", "MẬT – Bản số 02". A secret
 * paper must not enter a networked system, so a mark alone on its line, or in its column or cell, is enough.
 */
export function readStamps(parts: readonly DraftPart[]): StampsRead {
  const pieces = parts.flatMap((part) => piecesOf(part).map((text) => ({ stamp: stampOf(text), part })));
  const find = <Level>(marks: readonly { readonly mark: string; readonly level: Level }[]) => marks
    .map(({ mark, level }) => ({ level, part: pieces.find((piece) => piece.stamp === mark)?.part }))
    .find(({ part }) => part !== undefined);
  const secrecy = find(SECRECY);
  const urgency = find(URGENCY);
  return {
    ...(secrecy !== undefined && { secrecy: secrecy.level }), ...(urgency !== undefined && { urgency: urgency.level }),
    found: { ...(secrecy?.part && { secrecy: [secrecy.part] }), ...(urgency?.part && { urgency: [urgency.part] }) },
  };
}

function piecesOf(part: DraftPart): readonly string[] {
  if (part.kind === 'picture') return [];
  return part.kind === 'line' ? part.text.split(/\t+| {3,}/u) : part.rows.flat();
}

/** The bare words of a stamp, empty for any other text. Small letters count only after "Độ mật:" or "Mức độ khẩn:". */
function stampOf(text: string): string {
  const piece = squeeze(text).replace(/HOẢ/gu, 'HỎA');
  const named = /^(?:độ mật|mức độ (?:mật|khẩn))\s*:?\s*(.+)$/iu.exec(piece)?.[1]?.toUpperCase();
  return (named ?? piece).replace(/^[^\p{L}]+/u, '').replace(/[^\p{L}\s].*$/u, '').trim();
}
