import type { Change } from '../../domain/administration/change';
import { isNoted, type Noted } from '../../domain/administration/noted';
import type { Organisation } from '../../domain/organisation/organisation';
import { personOf } from '../../domain/organisation/posts';
import type { ApiParts } from '../api-parts';
import type { Administration } from './administration.schema';
import { changeSentence } from './change-words';

const MOST = 100;
const UNDOABLE: readonly Change['kind'][] = ['appoint', 'end-appointment', 'give-mandate', 'set-day'];

/** What administrators did, newest first. */
export async function readLog(parts: ApiParts, organisation: Organisation, agencyId: string): Promise<Administration['log']> {
  const rows = await parts.database.administrationChange.findMany({ where: { agencyId }, orderBy: { number: 'desc' }, take: MOST });
  const undone = new Set(rows.flatMap((row) => row.undoes ?? []));
  return rows.map((row) => ({
    id: row.id, at: row.at.toISOString(), by: row.personId === null ? OPERATOR : personOf(organisation, row.personId)?.fullName ?? '',
    sentence: sentenceOf(organisation, row.kind, row.change), undone: undone.has(row.id), undoes: row.undoes !== null,
    undoable: !undone.has(row.id) && row.undoes === null && UNDOABLE.some((kind) => kind === row.kind),
  }));
}

/** Whoever works at the machine with the command `trinh`: the system knows no person. */
const OPERATOR = 'Người vận hành máy chủ';

/** What was noted, and no change, has a sentence of its own. */
function sentenceOf(organisation: Organisation, kind: string, stored: unknown): string {
  return isNoted(kind) ? notedSentence(stored as Noted) : changeSentence(organisation, changeIn(stored));
}

function notedSentence(noted: Noted): string {
  if (noted.kind === 'found-agency') return `Lập cơ quan ${noted.name}, người quản trị ${noted.administrator}.`;
  return `Khai báo thu hồi chứng thư số của ${noted.holder}. Lý do: ${noted.reason}`;
}

/** Rows of the log were written from changes the rules let pass. */
export function changeIn(stored: unknown): Change {
  return stored as Change;
}
