import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { commandIdOf } from '../../api/http/command-id';
import { writeRoute } from '../../api/http/route';
import { actorAt, sendCommand } from '../../api/http/send-command';
import type { DocumentFacts } from '../../domain/document/document-events';
import { streamId } from '../../domain/stream/stream-id';
import { handsOf, personAt, RECIPIENTS, two, type Hands } from '../office/people';
import { benchRoute } from '../office/route';
import { contentOf } from '../office/draft';

const schema = z.object({ n: z.number(), textSha256: z.string(), subject: z.string() });

/** One call hands a draft in, as at the peer: its row and words, and the act that sets it out on the route of the measurement. */
export const handIn = writeRoute({
  method: 'post', path: '/bench/documents', tag: 'bench', summary: 'Trình một dự thảo', body: schema,
  answers: { 201: { description: 'Đã vào quy trình' } },
  async handle({ parts, body, key, ...signedIn }) {
    const hands = handsOf(body.n);
    const facts = factsOf(randomUUID(), hands);
    const { documentId } = facts;
    await parts.pool.query({
      name: 'bench-draft', text: DRAFT,
      values: [
        documentId, hands.unit, hands.documentType, body.subject, personAt(hands.drafter), hands.drafter, body.textSha256,
        JSON.stringify(contentOf(body.subject)), hands.agencyId,
      ],
    });
    const { seq } = await sendCommand(parts, {
      commandId: commandIdOf(signedIn.viewer.personId, key), streamId: streamId('document', documentId),
      actor: actorAt(signedIn, hands.drafter),
      body: {
        kind: 'submit', facts, route: benchRoute(hands), text: { version: 1, textSha256: body.textSha256 },
        findings: { empty: false, missing: [] },
      },
    });
    return { status: 201, body: { documentId, seq } };
  },
});

function factsOf(documentId: string, hands: Hands): DocumentFacts {
  const addressees = Array.from({ length: RECIPIENTS }, (_, index) => `nhan-${two(index)}`);
  return {
    documentId, agencyId: hands.agencyId, unitId: hands.unit, documentType: hands.documentType, symbolBody: 'UBND', urgency: 'normal',
    drafter: { personId: personAt(hands.drafter), postId: hands.drafter }, signerPostId: hands.leader, consultedPostIds: hands.consulted,
    recipients: Array.from({ length: LINES }, (_, line) => ({
      line, addresseeIds: addressees.filter((_one, index) => index % LINES === line), unknownCount: 0,
    })),
  };
}

const LINES = 9;

const DRAFT = `
  with d as (
    insert into document (id, agency_id, unit_id, route, document_type, subject, drafter_person_id, drafter_post_id, urgency)
    values ($1, $9, $2, 'van-ban-thuong', $3, $4, $5, $6, 'normal') returning id)
  insert into document_version (document_id, version, text_sha256, content, created_by) select id, 1, $7, $8, $5 from d`;
