import { sayDay } from '../../domain/calendar/say-day';
import { personOf } from '../../domain/organisation/posts';
import { civilDateOf } from '../../domain/time/instant';
import type { SignedIn } from '../http/route';
import { slipsOf, type BookParts, type CorrectionPart, type EntryPart, type NumberPart } from './book-parts';

/** "Ký nhận": how many have said that they have it, and who signed for a paper copy. */
export function receiptOf(entry: EntryPart, { sendings, words }: BookParts, { organisation }: SignedIn): string | undefined {
  const sending = entry.documentId === null ? undefined : sendings.get(entry.documentId);
  if (!sending) return entry.receipt ?? undefined;
  const slips = slipsOf(sending.receipts).map(({ addresseeId, on, receiverId }) => {
    const addressee = organisation.addressees.find((one) => one.id === addresseeId)?.name ?? '';
    return `${addressee}: ${words.get(receiverId) ?? ''} ký nhận ${sayDay(on)}`;
  });
  return [`${sending.acknowledged}/${sending.addressees} nơi đã nhận`, ...slips].join('; ');
}

/** "Ghi chú": what became of the number or the document, and every correction with its day, who made it and why. */
export function noteOf(entry: EntryPart, book: BookParts, signedIn: SignedIn): string | undefined {
  const sending = entry.documentId === null ? undefined : book.sendings.get(entry.documentId);
  const voided = book.numbers.find((one) => one.status === 'voided' && isSameNumber(one, entry));
  const notes = [
    entry.note ?? '',
    entry.documentId === null ? 'Văn bản ngoài hệ thống' : '',
    sending && sending.added > 0 ? `Gửi bổ sung ${sending.added} nơi` : '',
    sending && sending.failing > 0 ? `${sending.failing} nơi chưa gửi được` : '',
    sending?.recalledOn ? `Thu hồi ngày ${sayDay(dayOf(sending.recalledOn))}` : '',
    sending?.replacedBy && sending.replacedOn ? `Được thay thế bằng văn bản số ${sending.replacedBy} ngày ${sayDay(dayOf(sending.replacedOn))}` : '',
    ...book.corrections.filter((one) => isSameNumber(one, entry)).map((one) => sayCorrection(one, book, signedIn)),
    voided ? sayVoid(voided, book, signedIn) : '',
  ].filter((note) => note !== '');
  return notes.length > 0 ? `${notes.join('. ')}.` : undefined;
}

/** Why a number stands for no document, when it was settled, and by whom when a person did it. */
export function sayVoid({ reason, wordsId, settledAt, settledBy }: NumberPart, { words }: BookParts, { organisation }: SignedIn): string {
  const why = (wordsId === null ? reason : words.get(wordsId)) ?? '';
  const who = settledBy === null ? undefined : personOf(organisation, settledBy)?.fullName;
  const when = settledAt ? ` ngày ${sayDay(civilDateOf(settledAt.toISOString()))}` : '';
  return `Hủy số${when}${who ? ` (${who})` : ''}: ${withoutStop(why)}`;
}

function sayCorrection(correction: CorrectionPart, { words }: BookParts, { organisation }: SignedIn): string {
  const { at, personId, issuedOn, symbol, copies, dispatchedOn, detailsId, reasonId } = correction;
  const details: Readonly<Record<string, string>> = JSON.parse(detailsId === null ? '{}' : (words.get(detailsId) ?? '{}'));
  const right = [
    issuedOn && `ngày văn bản là ${sayDay(dayOf(issuedOn))}`, symbol && `số, ký hiệu là ${symbol}`, copies !== null && `số lượng bản là ${copies}`,
    dispatchedOn && `ngày chuyển là ${sayDay(dayOf(dispatchedOn))}`,
    ...Object.entries(NAMES).flatMap(([name, label]) => (details[name] === undefined ? [] : [`${label} là “${details[name]}”`])),
  ].filter(Boolean);
  const who = personOf(organisation, personId)?.fullName ?? '';
  return `Đính chính ngày ${sayDay(civilDateOf(at.toISOString()))} (${who}): ${right.join('; ')}. Lý do: ${withoutStop(words.get(reasonId) ?? '')}`;
}

const NAMES: Readonly<Record<string, string>> = {
  subject: 'trích yếu', signerName: 'người ký', signerPost: 'chức vụ người ký', recipients: 'nơi nhận', keptBy: 'đơn vị lưu', receipt: 'ký nhận',
  note: 'ghi chú',
};

interface InBook {
  readonly seriesId: string;
  readonly scope: string;
  readonly number: number;
}

export function isSameNumber(one: InBook, other: InBook): boolean {
  return one.number === other.number && one.scope === other.scope && one.seriesId === other.seriesId;
}

function withoutStop(words: string): string {
  return words.trim().replace(/\.+$/, '');
}

export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
