import type { DocumentState } from '../../domain/document/document-state';
import type { AddressedLine } from '../../domain/document/document-events';
import type { Organisation } from '../../domain/organisation/organisation';
import type { ExpandedLine } from '../../domain/recipients/expand-recipients';
import { addressedLines, fromOwnDirectory, type ChosenLines } from '../drafts/recipients';

/** The lines with those somebody settled by hand. */
export function settleLines(document: DocumentState, asked: ChosenLines, organisation: Organisation): readonly AddressedLine[] {
  const chosen = fromOwnDirectory(asked, organisation, document.facts.agencyId);
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
