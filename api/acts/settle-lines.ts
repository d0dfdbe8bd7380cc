import type { DocumentState } from '../../domain/document/document-state';
import type { AddressedLine } from '../../domain/document/document-events';
import type { Organisation } from '../../domain/organisation/organisation';
import type { ExpandedLine } from '../../domain/recipients/expand-recipients';
import { addressedLines, type ChosenLines } from '../drafts/recipients';
import { failWith } from '../problems/problem';

/** The lines with those somebody settled by hand. Only addressees of the agency's own directory can be chosen. */
export function settleLines(document: DocumentState, chosen: ChosenLines, organisation: Organisation): readonly AddressedLine[] {
  const own = new Set(
    organisation.addressees.filter((addressee) => addressee.agencyId === document.facts.agencyId).map((addressee) => addressee.id)
  );
  if (chosen.some((choice) => choice.addresseeIds.some((id) => !own.has(id)))) failWith({ code: 'NOT_AN_ADDRESSEE', field: 'recipients' });
  return document.recipients.map((line) => {
    const choice = chosen.find((one) => one.line === line.line);
    return choice ? { line: line.line, addresseeIds: [...new Set([...line.addresseeIds, ...choice.addresseeIds])], unknownCount: 0 } : line;
  });
}

/** The lines of a new text. What was settled for a line that is printed as before stays settled. */
export function linesOfNewText(
  document: DocumentState, before: readonly ExpandedLine[], after: readonly ExpandedLine[], chosen: ChosenLines | undefined,
): readonly AddressedLine[] {
  const kept = after.flatMap((expanded, line) => {
    const former = before.findIndex((one) => one.printed === expanded.printed);
    const settled = document.recipients.find((one) => one.line === former && one.unknownCount === 0);
    return settled && expanded.unknown.length > 0 ? [{ line, addresseeIds: [...settled.addresseeIds] }] : [];
  });
  return addressedLines(after, [...(chosen ?? []), ...kept]);
}
