import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pool } from 'pg';
import type { Finding } from '../postgres/verify/finding';
import { readIfThere } from '../signing/exclusive-file';
import { NO_FILE_BEFORE, readHeads, type KeptHead } from './heads-file';
import { headsFilesIn, sha256 } from './keep-heads';
import { isSignedBy } from './record-key';

export interface VerifiedHeads {
  readonly files: number;
  readonly findings: readonly Finding[];
}

/**
 * Holds the record against the lists kept outside it: each is signed and tied to the one before, and the events it names still have the
 * hashes they had that night. So a chain that somebody wrote anew from its beginning is found out too.
 */
export async function verifyHeads(pool: Pool, folder: string, publicPem: string | undefined): Promise<VerifiedHeads> {
  const findings: Finding[] = [];
  let previousSha256 = NO_FILE_BEFORE;
  const names = await headsFilesIn(folder);
  for (const name of names) {
    const text = await readFile(join(folder, name), 'utf8');
    const signature = await readIfThere(join(folder, `${name}.sig`));
    const trouble = troubleWith(text, signature, publicPem, previousSha256);
    if (trouble !== undefined) findings.push({ kind: 'kept-heads-broken', where: name, detail: trouble });
    findings.push(...(await differing(pool, name, readHeads(text)?.heads ?? [])));
    previousSha256 = sha256(text);
  }
  return { files: names.length, findings };
}

function troubleWith(text: string, signature: string | undefined, publicPem: string | undefined, previousSha256: string): string | undefined {
  const file = readHeads(text);
  if (file === undefined) return 'it is no list of heads';
  if (file.previousSha256 !== previousSha256) return 'the list before it was changed or is missing';
  if (publicPem === undefined) return 'the public key of the record is missing, its signature cannot be proven';
  if (signature === undefined || !isSignedBy(publicPem, Buffer.from(text), Buffer.from(signature, 'base64'))) return 'its signature does not hold';
  return undefined;
}

async function differing(pool: Pool, name: string, heads: readonly KeptHead[]): Promise<readonly Finding[]> {
  const columns = [heads.map(({ streamId }) => streamId), heads.map(({ seq }) => seq), heads.map(({ head }) => head)];
  const { rows } = await pool.query<{ streamId: string; seq: number; hash: string | null }>(DIFFERING, columns);
  return rows.map(({ streamId, seq, hash }): Finding => ({
    kind: 'kept-head-differs', where: streamId, detail: `event ${seq} is ${hash ?? 'gone'}; ${name} has another hash for it`,
  }));
}

const DIFFERING = `
  select kept.stream_id as "streamId", kept.seq, e.hash
  from unnest($1::text[], $2::integer[], $3::text[]) as kept (stream_id, seq, head)
  left join event e on e.stream_id = kept.stream_id and e.seq = kept.seq
  where e.hash is distinct from kept.head order by kept.stream_id limit 100`;
