import { createHash } from 'node:crypto';
import type { FileStore, SignatureBytes, Typesetting } from '../../activities/ports';
import type { SigningKeys } from '../../adapters/signing/signing-keys';

/** The parts behind the effects, without PDF and keys: a few bytes that follow from the text, so that the client knows their hash. */
export const PAGE_OF = (subject: string): string => `trang của ${subject}`;
export const SIGNED_OF = (purpose: string, textSha256: string): string => `${purpose} ${textSha256}`;
export const sha256Of = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const BOX = { page: 1, rect: [0, 0, 1, 1] } as const;
const PLACES = { number: BOX, day: BOX, month: BOX, year: BOX, signature: BOX, seal: BOX };

export const typesettingWithoutPdf: Typesetting = {
  typeset: async ({ subject }) => ({
    kind: 'typeset', pdf: bytes(PAGE_OF(subject)), draftPdf: bytes(`dự thảo ${subject}`), places: PLACES, pages: 1,
  }),
};

export const signaturesWithoutPdf: SignatureBytes = {
  prepare: async ({ preparation }) => ({ kind: 'prepared', pdf: bytes(`chờ ${preparation.preparationId}`), attributes: 'AAAA' }),
  embed: async ({ preparation }) => ({ kind: 'verified', pdf: bytes(SIGNED_OF(preparation.purpose, preparation.textSha256)) }),
};

export const keysWithoutSecrets: SigningKeys = {
  certificateOf: async (certificateId) => ({
    der: new Uint8Array(), chain: [], subject: certificateId, holder: { kind: 'person', id: certificateId, name: holderOf(certificateId) },
    validFrom: '2020-01-01T00:00:00.000Z', validTo: '2100-01-01T00:00:00.000Z',
  }),
  open: async () => ({ kind: 'open', sign: async () => ({ kind: 'signed', signature: new Uint8Array([1]) }) }),
};

/** The office of the measurement names a certificate after whom it belongs to. */
function holderOf(certificateId: string): string {
  return certificateId.replace(/^cert-dau-/, 'Dấu ').replace(/^cert-/, 'Người giữ ');
}

/** Files by their hash, in memory. What another program keeps is taken for the places of a page: they are the same on each, and no other file is read. */
export function createMemoryFiles(): FileStore {
  const kept = new Map<string, Uint8Array>();
  return {
    async put(content) {
      const sha256 = createHash('sha256').update(content).digest('hex');
      kept.set(sha256, content);
      return { sha256, bytes: content.length };
    },
    get: async (sha256) => kept.get(sha256) ?? bytes(JSON.stringify(PLACES)),
    has: async (sha256) => kept.has(sha256),
  };
}

function bytes(text: string): Uint8Array {
  return Buffer.from(text, 'utf8');
}
