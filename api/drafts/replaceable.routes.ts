import { z } from 'zod';
import { mayReadRegister } from '../../domain/policy/agency-access';
import type { Viewer } from '../../domain/policy/viewer';
import { citedAsReplaced } from '../../domain/replacement/cited-as-replaced';
import { agencyOf } from '../../domain/organisation/posts';
import { documentTypeOf } from '../../domain/rulepacks/rule-value';
import type { ApiParts } from '../api-parts';
import { readRoute, type Route, type SignedIn } from '../http/route';
import { draftParams } from './draft.schema';
import type { DraftRow } from './draft-store';
import { ownDraft } from './drafts.routes';

const replaceableSchema = z.object({
  documentId: z.string(), printedNumber: z.string(), issuedOn: z.string(), typeName: z.string(),
  /** What it is about, for whoever may see it in a list. */
  subject: z.string().optional(),
});

const answerSchema = z.object({
  /** What the draft itself says it replaces, with its words. */
  cited: z.array(replaceableSchema.extend({ words: z.string() })),
  items: z.array(replaceableSchema),
}).meta({ id: 'Replaceable', description: 'Văn bản của cơ quan đang có hiệu lực mà dự thảo có thể thay thế' });

/** Issued documents of the draft's agency that are in force: those the text names, and those searched for. */
const replaceable = readRoute({
  path: '/drafts/:draftId/replaceable', tag: 'Dự thảo', summary: 'Văn bản đã phát hành mà dự thảo thay thế', params: draftParams,
  query: z.object({ q: z.string().max(200).default('') }),
  answers: { 200: { description: 'Mới ban hành trước', schema: answerSchema } },
  async handle({ parts, params, query, ...signedIn }) {
    const draft = await ownDraft(parts, params.draftId, signedIn.viewer);
    const cited = citedAsReplaced(draft.reading);
    const [named, found] = await Promise.all([
      cited.length === 0 ? [] : find(parts, signedIn, draft, { numbers: cited.map((one) => one.printedNumber) }),
      query.q.trim() === '' ? [] : find(parts, signedIn, draft, { q: query.q.trim() }),
    ]);
    const wordsOf = new Map(cited.map(({ printedNumber, words }) => [printedNumber, words]));
    return { body: { cited: named.map((one) => ({ ...one, words: wordsOf.get(one.printedNumber) ?? '' })), items: found } };
  },
});

interface Wanted {
  readonly numbers?: readonly string[];
  readonly q?: string;
}

interface Row {
  readonly id: string;
  readonly document_type: string;
  readonly symbol: string;
  readonly issued_on: string;
  readonly subject: string | null;
}

const MOST = 20;

async function find(
  { pool }: Pick<ApiParts, 'pool'>, { viewer, organisation, today }: SignedIn, { documentId, agencyId }: DraftRow, { numbers, q }: Wanted,
): Promise<z.infer<typeof replaceableSchema>[]> {
  const { rows } = await pool.query<Row>({
    name: 'api-replaceable', text: FIND,
    values: [agencyId, documentId, numbers ?? null, q ?? null, mayReadRegister(viewer, agencyId), unitsHeaded(viewer), viewer.personId, MOST],
  });
  const pack = agencyOf(organisation, agencyId)?.pack;
  return rows.map((row) => ({
    documentId: row.id, printedNumber: row.symbol, issuedOn: row.issued_on, ...(row.subject !== null && { subject: row.subject }),
    typeName: (pack && documentTypeOf(pack, row.document_type, today)?.name) ?? row.document_type,
  }));
}

function unitsHeaded({ posts }: Viewer): readonly string[] {
  return posts.filter(({ roles }) => roles.includes('unit-head') || roles.includes('deputy-unit-head')).flatMap(({ unitId }) => unitId ?? []);
}

// Whoever may not see a document in any list finds it by its number alone, and is told no more than the number says.
const FIND = `
  select d.id, d.document_type, d.symbol, d.issued_on::text as issued_on, case when seen then d.subject end as subject
  from document d left join outgoing_sending s on s.document_id = d.id,
    lateral (select $5::boolean or d.unit_id = any($6::text[]) or d.drafter_person_id = $7 as seen) access
  where d.agency_id = $1 and d.id <> $2 and d.issued_on is not null and d.symbol is not null and d.recalled_at is null and s.replaced_by is null
    and ($3::text[] is null or d.symbol = any($3::text[]))
    and ($4::text is null or starts_with(upper(d.symbol), upper($4)) or (seen and position(vn_unaccent($4) in d.search) > 0))
  order by d.issued_on desc, d.number desc limit $8`;

export const replaceableRoutes: readonly Route[] = [replaceable];
