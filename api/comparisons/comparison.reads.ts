import { linesOf } from '../../domain/comparison/lines-of';
import type { Run } from '../../domain/comparison/comparison';
import { tellingParts } from '../../domain/comparison/telling-parts';
import type { ApiParts } from '../api-parts';
import type { LoadedDocument } from '../documents/load-document';
import { readingOf } from '../drafts/draft-store';
import type { SignedIn } from '../http/route';
import { whoOf } from '../people/who';
import { failWith } from '../problems/problem';
import { compareLines } from './compare-lines';
import type { Comparison } from './comparison.schema';

/** Two versions of a document, word by word. Without a word which: what changed since this person's own check, else since the version before. */
export async function readComparison(
  parts: ApiParts, { organisation, viewer }: SignedIn, { documentId, state, subject }: LoadedDocument,
  asked: { readonly from?: number | undefined; readonly to?: number | undefined },
): Promise<Comparison> {
  const rows = await parts.database.documentVersion.findMany({
    where: { documentId, version: { lte: state.text.version } }, orderBy: { version: 'asc' },
  });
  const to = asked.to ?? state.text.version;
  const own = asked.from === undefined ? await versionChecked(parts, documentId, viewer.personId, rows, to) : undefined;
  const from = asked.from ?? own ?? rows.findLast((row) => row.version < to)?.version ?? to;
  const [before, after] = [from, to].map((version) => rows.find((row) => row.version === version));
  if (!before || !after) failWith({ code: 'NOT_FOUND' });
  const lines = compareLines(linesOf(readingOf(before.content)), linesOf(readingOf(after.content)));
  return {
    documentId, subject, from, to, sinceYourCheck: own !== undefined,
    versions: rows.map((row) => ({
      version: row.version, at: row.createdAt.toISOString(), who: whoOf(organisation, row.createdBy, state.facts.drafter.postId),
    })),
    lines: lines.map((line) => ({ place: line.place, breaks: line.breaks, runs: line.runs.map(told) })),
  };
}

function told({ change, text }: Run): Comparison['lines'][number]['runs'][number] {
  return { change, parts: change === 'same' ? [{ text }] : [...tellingParts(text)] };
}

/** The version this person last let pass, when another stands by now. */
async function versionChecked(
  parts: ApiParts, documentId: string, personId: string, versions: readonly { readonly version: number; readonly textSha256: string }[],
  to: number,
): Promise<number | undefined> {
  const passed = await parts.database.handlingRecord.findMany({
    where: { documentId, personId, type: 'StepPassed' }, orderBy: { at: 'desc' }, select: { data: true },
  });
  const hashes = passed.flatMap(({ data }) => {
    const textSha256: unknown = Object(data).textSha256;
    return typeof textSha256 === 'string' ? [textSha256] : [];
  });
  const [latest] = hashes.flatMap((hash) => versions.findLast((row) => row.textSha256 === hash)?.version ?? []);
  return latest !== undefined && latest < to ? latest : undefined;
}
