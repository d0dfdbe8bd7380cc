import type { DocumentState } from '../../domain/document/document-state';
import type { Agency, Organisation } from '../../domain/organisation/organisation';
import { agencyOf } from '../../domain/organisation/posts';
import { publicCodeOf, idPrefixOf } from '../../domain/public-check/public-code';
import type { ReplacedBy } from '../../domain/replacement/replacement';
import { documentTypeOf } from '../../domain/rulepacks/rule-value';
import type { CivilDate } from '../../domain/time/instant';
import type { ApiParts } from '../api-parts';
import { whoOf } from '../people/who';
import type { PublicDocument } from './public-check.schema';

/** The issued document of the State behind a code. For any other code, for drafts and for the Party's documents there is nothing. */
export async function documentOfCode(parts: ApiParts, code: string): Promise<PublicDocument | undefined> {
  const prefix = idPrefixOf(code);
  if (prefix === undefined) return undefined;
  return onlyPublic(parts, await idsOf(parts, { name: 'document-of-code', text: BY_PREFIX, values: [prefix] }));
}

const BY_PREFIX = "select id from document where id like $1 || '%' limit 2";

/** The one that was issued under this number on this day with these bytes, otherwise the first that bears both. */
export async function documentOfFile(
  parts: ApiParts, { number, issuedOn }: { readonly number: number; readonly issuedOn: CivilDate }, sha256: string,
): Promise<PublicDocument | undefined> {
  const ids = await idsOf(parts, { name: 'documents-of-number', text: BY_NUMBER, values: [number, issuedOn] });
  const found = (await Promise.all(ids.map((id) => onlyPublic(parts, [id])))).filter((document) => document !== undefined);
  return found.find(({ pdfSha256 }) => pdfSha256 === sha256) ?? found[0];
}

const BY_NUMBER = 'select document_id as id from outgoing_entry where number = $1 and issued_on = $2 and document_id is not null limit 50';

async function idsOf(parts: ApiParts, query: { readonly name: string; readonly text: string; readonly values: unknown[] }): Promise<readonly string[]> {
  const { rows } = await parts.pool.query<{ id: string }>(query);
  return rows.map(({ id }) => id);
}

async function onlyPublic(parts: ApiParts, ids: readonly string[]): Promise<PublicDocument | undefined> {
  const [id] = ids;
  if (id === undefined || ids.length > 1) return undefined;
  const [state, dispatch, { organisation }, row] = await Promise.all([
    parts.states.documentState(id), parts.states.dispatchState(id), parts.reference(),
    parts.database.document.findUnique({ where: { id }, select: { subject: true } }),
  ]);
  if (!state) return undefined;
  const recalledAt = dispatch?.recalled?.at ?? (await originalRecalledAt(parts, state));
  const { replacedBy } = dispatch ?? {};
  return shown(id, state, organisation, { subject: row?.subject ?? '', ...(recalledAt && { recalledAt }), ...(replacedBy && { replacedBy }) });
}

/** A copy of what was recalled is good for nothing any more. */
async function originalRecalledAt(parts: ApiParts, { facts }: DocumentState): Promise<string | undefined> {
  return facts.copyOf && (await parts.states.dispatchState(facts.copyOf.documentId))?.recalled?.at;
}

interface Around {
  readonly subject: string;
  readonly recalledAt?: string;
  readonly replacedBy?: ReplacedBy;
}

function shown(
  documentId: string, { facts, signed, issued }: DocumentState, organisation: Organisation, { subject, recalledAt, replacedBy }: Around,
): PublicDocument | undefined {
  const agency = agencyOf(organisation, facts.agencyId);
  if (!issued || agency?.system !== 'state') return undefined;
  return {
    code: publicCodeOf(documentId), agencyName: agency.name, subject, printedNumber: issued.printedNumber, issuedOn: issued.issuedOn,
    typeName: documentTypeOf(agency.pack, facts.documentType, issued.issuedOn)?.name ?? facts.documentType,
    ...signersOf({ facts, signed }, organisation, agency),
    ...(facts.copyOf && { copyOf: { printedNumber: facts.copyOf.printedNumber, issuedOn: facts.copyOf.issuedOn } }),
    ...standingOf(recalledAt, replacedBy),
    ...(signed?.onPaper && { onPaper: true as const }),
    pdfSha256: issued.pdfSha256,
  };
}

/** Who signed, with the lines above the names; an electronic copy bears the agency's signature alone. */
function signersOf({ facts, signed }: Pick<DocumentState, 'facts' | 'signed'>, organisation: Organisation, agency: Agency) {
  if (!signed) return { signerName: agency.name, signerLines: [] };
  const second = signed.second && whoOf(organisation, signed.second.personId, signed.second.postId).name;
  const first = whoOf(organisation, signed.personId, facts.signerPostId).name;
  return {
    signerName: second === undefined ? first : `${first}; ${second}`, signerLines: [...signed.lines, ...(signed.second?.lines ?? [])],
  };
}

/** A recall outweighs everything; what was issued in its place is of the same agency of the State, and as public as this one. */
function standingOf(recalledAt: string | undefined, replacedBy: ReplacedBy | undefined): Pick<PublicDocument, 'state' | 'recalledAt' | 'replacedBy'> {
  const later = replacedBy && {
    replacedBy: { printedNumber: replacedBy.printedNumber, issuedOn: replacedBy.issuedOn, code: publicCodeOf(replacedBy.documentId) },
  };
  if (recalledAt !== undefined) return { state: 'recalled', recalledAt, ...later };
  return { state: later ? 'superseded' : 'in-force', ...later };
}
