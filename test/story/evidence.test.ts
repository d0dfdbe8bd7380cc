import { execFileSync } from 'node:child_process';
import { createHash, verify, X509Certificate } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import * as asn1 from 'asn1js';
import * as pkijs from 'pkijs';
import { openZip } from '../../adapters/drafts/open-zip';
import { MANIFEST, withManifest } from '../../adapters/evidence/manifest';
import { zipStream } from '../../adapters/evidence/zip-stream';
import { hasCode } from '../../adapters/signing/exclusive-file';
import { currentReference } from '../../adapters/postgres/organisation';
import { createDatabase } from '../../adapters/postgres/prisma';
import { evidenceOf } from '../../api/evidence/evidence-archive';
import { openStoryOffice, type StoryOffice } from '../support/story-office';
import { noticesOf } from './notices';
import { must } from './people';

jest.setTimeout(240_000);

/** An archive of an issued notice, unpacked: from here on nothing of the office is asked. */
describe('The evidence of an issued notice', () => {
  let office: StoryOffice;
  let files: ReadonlyMap<string, Buffer>;
  beforeAll(async () => {
    office = await openStoryOffice();
    const documentId = await noticesOf(office).issued();
    files = await archiveOf(office, documentId);
  });
  afterAll(() => office.close());

  const text = (path: string): string => must(files.get(path)).toString('utf8');
  const below = (folder: string): readonly string[] => [...files.keys()].filter((path) => path.startsWith(folder)).toSorted();

  test('holds every draft, every step of the file, what was said, receipts, chain, signatures and certificates', () => {
    expect(below('van-ban/')).toEqual(['van-ban/da-duyet.pdf', 'van-ban/da-ky.pdf', 'van-ban/da-phat-hanh.pdf']);
    expect(below('chu-ky/').map((path) => path.split('/')[1])).toEqual(Array(4).fill('ChuKy1').concat(Array(4).fill('ConDau')));
    expect(below('du-thao/lan-1/')).toContain('du-thao/lan-1/noi-dung.json');
    expect(JSON.parse(text('noi-nhan.json'))).toHaveLength(2);
    for (const path of ['index.html', 'HUONG-DAN.txt', 'y-kien.json', 'chung-thu/ca.pem']) expect([...files.keys()]).toContain(path);
  });

  test('its list names every file with its hash', () => {
    const listed = text(MANIFEST).trimEnd().split('\n').map((line) => line.split('  '));
    expect(listed.map(([, path = '']) => path).toSorted()).toEqual([...files.keys()].filter((path) => path !== MANIFEST).toSorted());
    for (const [hash, path = ''] of listed) expect([path, sha256(must(files.get(path)))]).toEqual([path, hash]);
  });

  test('its chains hold: each event carries the hash of the one before, and the issued file is the one they speak of', () => {
    const folders = new Set(below('chuoi/').map(dirname));
    expect(folders.size).toBe(2);
    for (const folder of folders) {
      const events = below(`${folder}/0`);
      const hashes = events.map((path) => sha256(must(files.get(path))));
      expect(events.map((path) => text(path).split('\n')[0])).toEqual(['0'.repeat(64), ...hashes.slice(0, -1)]);
      expect(text(`${folder}/bam.sha256`).trimEnd().split('\n').map((line) => line.slice(0, 64))).toEqual(hashes);
    }
    const issued = must(below('chuoi/').find((path) => path.includes('-DocumentIssued')));
    expect(text(issued)).toContain(sha256(must(files.get('van-ban/da-phat-hanh.pdf'))));
  });

  test.each(['ChuKy1', 'ConDau'])('%s is proven from its own files with the certificate of the authority', (field) => {
    const content = must(files.get(`chu-ky/${field}/noi-dung.bin`));
    const certificate = new X509Certificate(text(`chu-ky/${field}/chung-thu.pem`));
    const authority = new X509Certificate(text('chung-thu/ca.pem'));
    const container = asn1.fromBER(new Uint8Array(must(files.get(`chu-ky/${field}/chu-ky.p7s`)))).result;
    const [signer] = new pkijs.SignedData({ schema: new pkijs.ContentInfo({ schema: container }).content }).signerInfos;
    const attributes = must(signer?.signedAttrs);
    const signed = Buffer.from(attributes.encodedValue);
    signed[0] = 0x31;
    expect(signed.includes(createHash('sha256').update(content).digest())).toBe(true);
    expect(verify('sha256', signed, certificate.publicKey, Buffer.from(must(signer).signature.valueBlock.valueHexView))).toBe(true);
    expect(certificate.verify(authority.publicKey)).toBe(true);
  });

  test('openssl says so too, by the very command of the instructions', () => {
    const folder = unpacked(files);
    const command = must(/openssl cms[^]*?\.bin\n/.exec(text('HUONG-DAN.txt'))?.[0]).replace(/\\\n/g, ' ').trim();
    for (const field of ['ChuKy1', 'ConDau']) {
      const [, ...words] = command.replaceAll('ChuKy1', field).split(/\s+/);
      expect(openssl(words, folder)).toMatch(/^(CAdES Verification successful|no openssl)$/);
    }
  });

  test('the index reads without scripts and without a connection', () => {
    const page = text('index.html');
    expect(page).toContain('TB-UBND');
    expect(page).not.toMatch(/<script|https?:|src=/i);
    expect(page).toContain('Lương Thế Khoa');
  });
});

async function archiveOf(office: StoryOffice, documentId: string): Promise<ReadonlyMap<string, Buffer>> {
  const { pool, files, authority, ports } = office;
  const database = createDatabase(pool);
  const state = must(await ports.states.documentState(documentId));
  const { organisation } = await currentReference(pool)();
  const parts = { pool, database, files, authorityPem: authority.authorityPem, revocationLists: [] };
  const made = evidenceOf(parts, { documentId, state, subject: 'Lịch tiếp công dân', organisation });
  const zip = openZip(await buffer(zipStream(withManifest(made), new Date('2026-06-20T00:00:00.000Z'))));
  await database.$disconnect();
  if (zip.kind !== 'opened') throw new Error(zip.kind);
  return zip.entries;
}

function unpacked(files: ReadonlyMap<string, Buffer>): string {
  const folder = mkdtempSync(join(tmpdir(), 'trinh-evidence-'));
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

/** What openssl answers; a machine without it proves the same by the test before. */
function openssl(args: readonly string[], folder: string): string {
  try {
    return execFileSync('openssl', [...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' }) || 'CAdES Verification successful';
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return 'no openssl';
    throw error;
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
