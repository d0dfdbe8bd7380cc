import type { DocumentEvent } from '../../domain/document/document-events';
import { routingSlip, type RoutingSlip, type SlipAct, type SlipNames } from '../../domain/dossier/routing-slip';
import type { Organisation } from '../../domain/organisation/organisation';
import { agencyOf, personOf, postOf, unitOf, unitOfPost } from '../../domain/organisation/posts';
import { documentTypeOf } from '../../domain/rulepacks/rule-value';
import type { ApiParts } from '../api-parts';
import { wordsIdsOf } from '../collections/said';
import { readingOf } from '../drafts/draft-store';
import type { LoadedDocument } from '../documents/load-document';
import { readWords } from '../documents/timeline.reads';
import type { SignedIn } from '../http/route';
import { postNameOf, postTitleOf } from '../people/who';

/** The routing slip as the record has it now. */
export async function readRoutingSlip(parts: ApiParts, { organisation, today }: SignedIn, loaded: LoadedDocument): Promise<RoutingSlip> {
  const { documentId, state, subject, rounds } = loaded;
  const [version, acts, words] = await Promise.all([
    parts.database.documentVersion.findUnique({ where: { documentId_version: { documentId, version: state.text.version } } }),
    readActs(parts, documentId),
    readWords(parts, rounds.flatMap((round) => Object.values(round.answers).flatMap(wordsIdsOf))),
  ]);
  const agency = agencyOf(organisation, state.facts.agencyId);
  const typeName = agency && documentTypeOf(agency.pack, state.facts.documentType, today)?.name;
  return routingSlip({
    document: state, subject, typeName: typeName ?? state.facts.documentType, blocks: version ? readingOf(version.content).body : [],
    rounds, acts, names: namesIn(organisation, state.facts), words,
  });
}

/** What was done at the steps and what was sent back, oldest first, with the words given. */
async function readActs(parts: ApiParts, documentId: string): Promise<readonly SlipAct[]> {
  const rows = await parts.database.handlingRecord.findMany({
    where: { documentId, type: { in: ['StepPassed', 'DocumentReturned'] }, personId: { not: null } }, orderBy: [{ at: 'asc' }, { seq: 'asc' }],
  });
  const words = await readWords(parts, rows.flatMap((row) => row.wordsId ?? []));
  return rows.map((row) => {
    const by = { personId: row.personId ?? '', postId: row.postId ?? '', at: row.at.toISOString(), ...wordsOf(row.wordsId, words) };
    const event = eventOf(row.type, row.data);
    if (event.type === 'DocumentReturned') return { stepId: event.fromStepId, act: 'returned', ...by };
    return { stepId: event.stepId, act: event.act, textSha256: event.textSha256, ...by };
  });
}

function wordsOf(wordsId: string | null, words: ReadonlyMap<string, string>): { readonly words?: string } {
  const said = wordsId === null ? undefined : words.get(wordsId);
  return said === undefined ? {} : { words: said };
}

/** Rows of the record were written by the model of the document: type and data together are one of its events. */
function eventOf(type: string, data: unknown): Extract<DocumentEvent, { type: 'StepPassed' | 'DocumentReturned' }> {
  return { ...(data as object), type } as Extract<DocumentEvent, { type: 'StepPassed' | 'DocumentReturned' }>;
}

function namesIn(organisation: Organisation, { agencyId, unitId, signerPostId }: LoadedDocument['state']['facts']): SlipNames {
  const titleOf = (postId: string): string => {
    const post = postOf(organisation, postId);
    return post ? postTitleOf(organisation, post) : '';
  };
  return {
    agencyName: agencyOf(organisation, agencyId)?.name ?? '', unitName: unitOf(organisation, unitId)?.name ?? '', signerPost: titleOf(signerPostId),
    personName: (personId) => personOf(organisation, personId)?.fullName ?? '',
    postName: (postId) => postNameOf(organisation, postId),
    unitOf: (postId) => unitOfPost(organisation, postId)?.name ?? titleOf(postId),
  };
}
