import type { Organisation } from '../../domain/organisation/organisation';
import { agencyOf } from '../../domain/organisation/posts';
import type { ExpandedLine } from '../../domain/recipients/expand-recipients';
import { suggestedRoute, type RouteReason } from '../../domain/routes/suggested-route';
import { suggestedSigner } from '../../domain/signing/suggested-signer';
import type { CivilDate } from '../../domain/time/instant';
import type { AddressedLine } from '../../domain/document/document-events';
import { assignedFields, consultableUnits, coSignersFor, documentTypesOf, routesFor, signersFor } from './choices';
import type { DraftRow } from './draft-store';
import { firstHolders } from './first-holders';
import { findingsOf } from './findings';
import { isScan } from './scan';
import { addressedLines, expandLines } from './recipients';

const WHY: Readonly<Record<RouteReason, string>> = {
  'to-council': 'vì gửi HĐND', session: 'vì nêu kỳ họp HĐND', conclusion: 'vì là kết luận của cấp ủy',
};

/** A draft with what was read, whom it reaches, what to correct, and what can be chosen when it is handed in. */
export function draftView(draft: DraftRow, organisation: Organisation, today: CivilDate) {
  const agency = agencyOf(organisation, draft.agencyId);
  if (!agency) throw new Error(`draft ${draft.documentId} belongs to no agency`);
  const { reading } = draft;
  const lines = expandLines(reading, organisation, agency.id);
  const signers = signersFor(organisation, agency, reading.documentType ?? '', today);
  const suggestedSignerPostId = suggestedSigner(reading.signature, signers);
  const suggested = suggestedRoute(agency.system, reading);
  return {
    draftId: draft.documentId, postId: draft.drafterPostId, agencyId: agency.id, createdAt: draft.createdAt.toISOString(),
    handedIn: draft.handedIn, isScan: isScan(draft.reading),
    ...(draft.fileName && { fileName: draft.fileName }),
    reading, recipients: recipientLines(lines, addressedLines(lines), organisation),
    ...(reading.archive && { archiveLine: reading.archive.line }),
    findings: findingsOf(reading, lines),
    suggestedRoute: suggested.id, ...(suggested.because && { suggestedRouteWhy: WHY[suggested.because] }),
    routes: routesFor(agency).map((route) => ({ ...route, goesTo: firstHolders(route.id, draft, organisation, today) })),
    ...(suggestedSignerPostId && { suggestedSignerPostId }), signers,
    coSigners: coSignersFor(organisation, agency, reading.documentType ?? '', today),
    units: consultableUnits(organisation, draft), fields: assignedFields(organisation, agency.id),
    types: documentTypesOf(agency, today),
    committees: organisation.committees.filter((committee) => committee.agencyId === agency.id).map(({ id, name }) => ({ id, name })),
  };
}

/** Each printed line beside whom it reaches: as the record has it, since a person may have settled what the directory could not. */
export function recipientLines(lines: readonly ExpandedLine[], addressed: readonly AddressedLine[], organisation: Organisation) {
  return lines.map((expanded, line) => {
    const kept = addressed.find((one) => one.line === line);
    return {
      line, printed: expanded.printed, ...(expanded.purpose && { purpose: expanded.purpose }), bodies: [...expanded.bodies],
      addressees: (kept?.addresseeIds ?? []).flatMap((id) => {
        const addressee = organisation.addressees.find((candidate) => candidate.id === id);
        return addressee ? [{ id, name: addressee.name, channel: addressee.channel }] : [];
      }),
      unknown: kept && kept.unknownCount === 0 ? [] : [...expanded.unknown],
    };
  });
}
