import type { Pool } from 'pg';
import { chainFiles } from '../../adapters/evidence/chain-files';
import { jsonFile, plainName, textFile, type EvidenceFile } from '../../adapters/evidence/evidence-file';
import { readChains, readVersions, readWordsOf, type VersionRow } from '../../adapters/evidence/read-evidence';
import { signatureFiles } from '../../adapters/evidence/signature-files';
import { authoritiesIn } from '../../adapters/pdf/verify/certificate-chain';
import type { FileStore } from '../../activities/ports';
import type { SealedEvent } from '../../adapters/postgres/event-chain';
import type { DocumentState } from '../../domain/document/document-state';
import type { Organisation } from '../../domain/organisation/organisation';
import type { ReplacedBy } from '../../domain/replacement/replacement';
import type { Database } from '../../adapters/postgres/prisma';
import { readTimeline } from '../documents/timeline.reads';
import { indexPage } from './index-page';
import { INSTRUCTIONS } from './instructions';
import { receiptsOf, opinionsOf } from './people-said';

export interface EvidenceParts {
  readonly pool: Pool;
  readonly database: Database;
  readonly files: FileStore;
  /** PEM of the authorities the certificates go back to, and DER of their lists of revoked certificates. */
  readonly authorityPem: string;
  readonly revocationLists: readonly Uint8Array[];
}

export interface DocumentInQuestion {
  readonly documentId: string;
  readonly state: DocumentState;
  readonly subject: string;
  readonly recalledAt?: string;
  readonly replacedBy?: ReplacedBy;
  readonly organisation: Organisation;
}

/**
 * Everything about one document as files that prove themselves without this system: texts, files, what people said, the chain of events,
 * signatures, certificates, a readable index and instructions. Files come one after the other, so that the caller holds one at a time.
 */
export async function* evidenceOf(parts: EvidenceParts, document: DocumentInQuestion): AsyncGenerator<EvidenceFile> {
  const { documentId, state, organisation } = document;
  const chains = await readChains(parts.pool, documentId);
  const timeline = await readTimeline(parts, organisation, documentId, state.route);
  yield textFile('index.html', indexPage(document, timeline, headsOf(chains)));
  yield textFile('HUONG-DAN.txt', INSTRUCTIONS);
  yield* filesOfSteps(parts, state);
  yield* filesOfVersions(parts, await readVersions(parts.pool, documentId));
  for (const [streamId, events] of chains) yield* chainFiles(streamId, events);
  const words = await readWordsOf(parts.pool, [...new Set([...chains.values()].flatMap(wordsIdsIn))]);
  for (const { id, text } of words) yield textFile(`loi/${plainName(id)}.txt`, text);
  yield jsonFile('y-kien.json', await opinionsOf(parts, organisation, documentId));
  yield jsonFile('noi-nhan.json', await receiptsOf(parts, organisation, documentId));
  yield* certificateFiles(parts);
}

/** The file after each step, and each signature of the last one taken apart. */
async function* filesOfSteps({ files }: EvidenceParts, { typeset, numbered, paper, signed, issued }: DocumentState): AsyncGenerator<EvidenceFile> {
  const steps = [
    ['da-duyet', typeset?.pdfSha256], ['da-cap-so', numbered?.pdfSha256], ['ban-quet', paper?.scan?.scanSha256],
    ['da-ky-lan-1', signed?.second?.onPdfSha256], [signed?.onPaper ? 'ban-quet-cho-ky' : 'da-ky', signed?.pdfSha256], ['da-phat-hanh', issued?.pdfSha256],
  ] as const;
  for (const [name, sha256] of steps) {
    if (sha256 !== undefined) yield { path: `van-ban/${name}.pdf`, bytes: await files.get(sha256) };
  }
  const last = issued?.pdfSha256 ?? signed?.pdfSha256;
  if (last !== undefined) yield* await signatureFiles(await files.get(last));
}

async function* filesOfVersions({ files }: EvidenceParts, versions: readonly VersionRow[]): AsyncGenerator<EvidenceFile> {
  for (const { version, content, originalFileSha256, originalName, createdAt } of versions) {
    yield jsonFile(`du-thao/lan-${version}/noi-dung.json`, { createdAt, content });
    if (originalFileSha256 === null) continue;
    yield { path: `du-thao/lan-${version}/${plainName(originalName ?? 'tep-goc')}`, bytes: await files.get(originalFileSha256) };
  }
}

function* certificateFiles({ authorityPem, revocationLists }: EvidenceParts): Generator<EvidenceFile> {
  yield textFile('chung-thu/ca.pem', authorityPem);
  yield textFile('chung-thu/ca.txt', authoritiesIn(authorityPem).map(({ fingerprint256 }) => fingerprint256).join('\n'));
  for (const [at, list] of revocationLists.entries()) yield { path: `chung-thu/thu-hoi-${at + 1}.crl`, bytes: list };
}

function headsOf(chains: ReadonlyMap<string, readonly SealedEvent[]>): readonly (readonly [streamId: string, head: string])[] {
  return [...chains].map(([streamId, events]) => [streamId, events.at(-1)?.hash ?? ''] as const);
}

/** Ids of words wherever an event names one. */
function wordsIdsIn(events: readonly SealedEvent[]): readonly string[] {
  return events.flatMap(({ data }) => [...data.matchAll(/"(?:w|nameW)ordsId":"([^"]+)"/g)].map(([, id = '']) => id));
}
