import type { AddressedLine } from '../../domain/document/document-events';
import type { DraftReading } from '../../domain/draft-reading/draft-reading';
import type { Organisation } from '../../domain/organisation/organisation';
import { agencyOf } from '../../domain/organisation/posts';
import { expandRecipients, type ExpandedLine } from '../../domain/recipients/expand-recipients';
import { z } from 'zod';
import { failWith } from '../problems/problem';

/** Whom a printed line reaches, as the clerk chose where the directory could not tell. */
export const chosenLinesSchema = z.array(z.object({ line: z.number().int().min(0), addresseeIds: z.array(z.string()).max(500) })).max(200);
export type ChosenLines = z.infer<typeof chosenLinesSchema>;

/** The printed lines of a draft through the directory of its agency. */
export function expandLines(reading: DraftReading, organisation: Organisation, agencyId: string): readonly ExpandedLine[] {
  const agency = agencyOf(organisation, agencyId);
  const directory = {
    addressees: organisation.addressees.filter((addressee) => addressee.agencyId === agencyId),
    groups: organisation.recipientGroups.filter((group) => group.agencyId === agencyId),
    ...(agency && { ownPlace: ownPlaceOf(agency.name) }),
    abbreviations: new Map(organisation.units.filter((unit) => unit.agencyId === agencyId).map((unit) => [unit.abbreviation, unit.name])),
  };
  return expandRecipients(reading.recipients.map((recipient) => recipient.line), directory, reading.addressees).lines;
}

/** What somebody chose for the lines. Refused unless all of it stands in the agency's own directory: others' are not theirs to write to. */
export function fromOwnDirectory(chosen: ChosenLines, organisation: Organisation, agencyId: string): ChosenLines {
  const own = new Set(organisation.addressees.filter((addressee) => addressee.agencyId === agencyId).map((addressee) => addressee.id));
  const isOwn = chosen.every((choice) => choice.addresseeIds.every((id) => own.has(id)));
  return isOwn ? chosen : failWith({ code: 'NOT_AN_ADDRESSEE', field: 'recipients' });
}

/** The lines as the record keeps them: ids and counts. A line the clerk settled has nobody unknown any more. */
export function addressedLines(lines: readonly ExpandedLine[], chosen: ChosenLines = []): readonly AddressedLine[] {
  return lines.map((expanded, line) => {
    const picked = chosen.find((choice) => choice.line === line);
    const addresseeIds = [...new Set([...expanded.addresseeIds, ...(picked?.addresseeIds ?? [])])];
    return { line, addresseeIds, unknownCount: picked ? 0 : expanded.unknown.length };
  });
}

/** "phường Hoa Sen" of "Ủy ban nhân dân phường Hoa Sen". */
function ownPlaceOf(agencyName: string): string {
  return /(?:phường|xã|đặc khu|thành phố|tỉnh) .+$/u.exec(agencyName)?.[0] ?? agencyName;
}
