import type { Pool } from 'pg';
import type { FileStore, SignatureBytes } from '../../activities/ports';
import { createSignaturePictures } from '../postgres/signature-pictures';
import { readDeclaredRevocations } from '../signing/declared-revocations';
import { readRevocationLists } from '../signing/development-revocations';
import type { SigningKeys } from '../signing/signing-keys';
import type { TimestampsByAuthority } from '../signing/timestamp-authority';
import type { PdfWork } from './pdf-work';
import { createSignatureBytes } from './signature-bytes';

export interface InstallationSigning {
  readonly work: PdfWork;
  readonly keys: SigningKeys;
  readonly authorityPem: string;
  readonly keysFolder: string;
  readonly timestamps: TimestampsByAuthority | null;
  readonly pool: Pool;
  readonly files: FileStore;
}

/** Signatures as every program of an installation makes and proves them: over its keys, its pictures, its lists and its time stamps. */
export function openSignatureBytes({ work, keys, authorityPem, keysFolder, timestamps, pool, files }: InstallationSigning): SignatureBytes {
  return createSignatureBytes({
    work, keys, authorityPem,
    revocationLists: () => readRevocationLists(keysFolder), declaredRevocations: () => readDeclaredRevocations(keysFolder),
    ...(timestamps && { timestamps }),
    pictureFor: createSignaturePictures(pool, files),
  });
}
