import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PersonAct } from '../../domain/document/document-commands';
import type { DocumentFacts, TextRef } from '../../domain/document/document-events';
import { readDraft } from '../../domain/draft-reading/read-draft';
import { shippedRoute } from '../../domain/routes/shipped-routes';
import type { RouteId, SignAt } from '../../domain/routes/route';
import { streamId } from '../../domain/stream/stream-id';
import type { StoryOffice } from '../support/story-office';

export interface HandingIn {
  readonly sample: string;
  readonly route: RouteId;
  readonly signAt?: SignAt;
  readonly facts: Omit<DocumentFacts, 'documentId' | 'recipients' | 'urgency'> & { readonly addresseeIds: readonly string[] };
}

/** A clerk hands in one of the sample drafts. The recipients are those named, one line each. */
export async function handIn(office: StoryOffice, { sample, route, signAt, facts: handedIn }: HandingIn): Promise<string> {
  const { addresseeIds, ...facts } = handedIn;
  const documentId = randomUUID();
  const text = sampleText(sample);
  const reading = readDraft(text);
  const { drafter } = facts;
  await office.pool.query(
    `insert into document (id, agency_id, unit_id, route, document_type, subject, drafter_person_id, drafter_post_id, urgency)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 'normal')`,
    [documentId, facts.agencyId, facts.unitId, route, facts.documentType, reading.subject, drafter.personId, drafter.postId]);
  const recipients = addresseeIds.map((id, line) => ({ line, addresseeIds: [id], unknownCount: 0 }));
  const body: PersonAct = {
    kind: 'submit', route: shippedRoute(route, signAt), findings: { empty: false, missing: [] },
    text: await writeVersion(office, { documentId, version: 1, text, personId: drafter.personId }),
    facts: { ...facts, documentId, urgency: 'normal', recipients },
  };
  const actor = { kind: 'person', ...drafter } as const;
  const outcome = await office.record.commit({ commandId: randomUUID(), streamId: streamId('document', documentId), actor, body });
  if (outcome.kind === 'refused') throw new Error(`handing in was refused: ${outcome.refusal.code}`);
  return documentId;
}

export interface NewVersion {
  readonly documentId: string;
  readonly version: number;
  readonly text: string;
  readonly personId: string;
}

/** Keeps a text of a document as its version, as an upload does. */
export async function writeVersion(office: StoryOffice, { documentId, version, text, personId }: NewVersion): Promise<TextRef> {
  const textSha256 = createHash('sha256').update(text).digest('hex');
  await office.pool.query(
    'insert into document_version (document_id, version, text_sha256, content, created_by) values ($1, $2, $3, $4, $5)',
    [documentId, version, textSha256, JSON.stringify(readDraft(text)), personId]);
  return { version, textSha256 };
}

export function sampleText(sample: string): string {
  return readFileSync(join(__dirname, '..', '..', 'samples', sample), 'utf8');
}
