import type { DraftReading } from '../draft-reading/draft-reading';
import { passagesOf } from '../document/passages';
import type { PlacedLine } from './comparison';

/** Everything a reader sees of a draft, line by line: a changed recipient or signer is a change as well. */
export function linesOf(reading: DraftReading): readonly PlacedLine[] {
  const { signature } = reading;
  return [
    line('tên loại', reading.typeName), line('trích yếu', reading.subject),
    ...reading.addressees.map((text) => ({ place: 'kính gửi', text })),
    ...passagesOf(reading).map(({ place, text }) => ({ place, text })),
    ...reading.recipients.map(({ line: text }) => ({ place: 'nơi nhận', text })), line('nơi nhận', reading.archive?.line),
    line('chữ ký', [...signature.capacity, signature.post, signature.name].filter(Boolean).join(', ')),
  ].filter(({ text }) => text !== '');
}

function line(place: string, text: string | undefined): PlacedLine {
  return { place, text: text ?? '' };
}
