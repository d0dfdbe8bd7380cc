/** What one reads after issue: incoming copies, the public page, the book, council sessions. */
import type { CouncilSession, Incoming } from './generated/api';

export type {
  BookRow, BookSeries, CouncilSession as SessionRow, FileCheck, LinkPage as PublicCopy, OutgoingBook as Book, PublicCheck, PublicDocument,
} from './generated/api';

export type IncomingRow = Incoming['items'][number];
export type AgendaItem = CouncilSession['items'][number];
