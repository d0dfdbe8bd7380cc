import { z } from 'zod';
import { agencyOf } from '../../domain/organisation/posts';
import { sendSheet } from '../dossier/send-sheet';
import { readRoute, type Route, type SignedIn } from '../http/route';
import { INCOMING_COLUMNS, OUTGOING_COLUMNS } from './book-file';
import { bookSheet } from './book-sheet';
import { readIncomingBook } from './incoming-book';
import { agenciesToRead, readBook, type BookQuestion } from './read-book';
import { bookQuerySchema } from './register.schema';

const TAG = 'Sổ đăng ký';
/** Which volume of the year's book it becomes; left to be written in by hand when it is not said. */
const bound = { volume: z.coerce.number().int().min(1).max(999).optional() };
const PDF = { 200: { description: 'Tệp PDF khổ ngang', contentType: 'application/pdf' } };

const outgoing = readRoute({
  path: '/register/outgoing.pdf', tag: TAG, summary: 'Sổ đăng ký văn bản đi, trang in để đóng sổ', query: bookQuerySchema.extend(bound), answers: PDF,
  async handle({ parts, query, response, ...signedIn }) {
    const agencyId = agencyOfBook(signedIn, query);
    const { items, series } = await readBook(parts, signedIn, { ...query, agencyId, limit: undefined });
    const name = query.series === undefined ? undefined : series[0]?.name;
    const cover = coverOf(signedIn, { agencyId, title: 'SỔ ĐĂNG KÝ VĂN BẢN ĐI', ...query, name });
    const sheet = bookSheet(cover, OUTGOING_COLUMNS, items, ({ number, issuedOn }) => ({ number, on: issuedOn }));
    return sendSheet(parts, response, sheet, 'so-van-ban-di.pdf');
  },
});

const incoming = readRoute({
  path: '/register/incoming.pdf', tag: TAG, summary: 'Sổ đăng ký văn bản đến, trang in để đóng sổ',
  query: bookQuerySchema.pick({ year: true, agencyId: true, q: true }).extend(bound), answers: PDF,
  async handle({ parts, query, response, ...signedIn }) {
    const agencyId = agencyOfBook(signedIn, query);
    const { items } = await readIncomingBook(parts, signedIn, { ...query, agencyId });
    const cover = coverOf(signedIn, { agencyId, title: 'SỔ ĐĂNG KÝ VĂN BẢN ĐẾN', ...query });
    const sheet = bookSheet(cover, INCOMING_COLUMNS, items, ({ number, arrivedOn }) => ({ number, on: arrivedOn }));
    return sendSheet(parts, response, sheet, 'so-van-ban-den.pdf');
  },
});

/** A printed book is one agency's: the one asked for, that of the series asked for, else the first whose books one may read. */
function agencyOfBook(signedIn: SignedIn, { agencyId, series }: BookQuestion): string {
  const own = agenciesToRead(signedIn, agencyId);
  const ofSeries = signedIn.organisation.series.find((one) => one.id === series)?.agencyId;
  return own.find((id) => id === ofSeries) ?? own[0] ?? '';
}

interface Part {
  readonly agencyId: string;
  readonly title: string;
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly name?: string | undefined;
  readonly volume?: number | undefined;
}

function coverOf({ organisation, today }: SignedIn, { agencyId, title, year, month, name, volume }: Part) {
  const agency = agencyOf(organisation, agencyId);
  const period = month === undefined ? `Năm ${year ?? today.slice(0, 4)}` : `Tháng ${month} năm ${year ?? today.slice(0, 4)}`;
  return {
    isParty: agency?.system === 'party', agency: agency?.name ?? '', superior: agency?.superiorName ?? '', title, today, volume,
    part: name === undefined ? period : `${period} · ${name}`,
  };
}

export const bookPagesRoutes: readonly Route[] = [outgoing, incoming];
