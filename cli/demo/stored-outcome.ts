import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FIELD_NAMES } from '../../adapters/pdf/field-names';
import { verifyIssued } from '../../adapters/pdf/verify/verify-issued';
import { authorityFile } from './authority-file';
import { changedFromDraft } from './changed-from-draft';
import type { StepTaken } from './carry-document';
import type { DraftFile } from './draft-file';
import type { DeliveryAnswer, DocumentAnswer } from './office-answers';
import type { Colleague } from './office-client';

/** What became of one draft, as `--json` writes it. `addressees`, `delivered` and `acknowledged` are counts. */
export interface StoryDocument {
  readonly id: string;
  readonly route: string;
  readonly number: string;
  readonly issuedOn: string;
  readonly signers: readonly { readonly name: string; readonly capacity: string; readonly post: string }[];
  /** Absolute path of the issued file. */
  readonly pdf: string;
  readonly verified: boolean;
  readonly recipients: readonly { readonly line: string; readonly addressees: number; readonly delivered: number; readonly acknowledged: number }[];
  readonly steps: readonly StepTaken[];
  /** What the issued page prints otherwise than the draft, each in words. */
  readonly changed: readonly string[];
}

export interface Finished {
  readonly draft: DraftFile;
  readonly drafter: Colleague;
  readonly documentId: string;
  readonly steps: readonly StepTaken[];
  readonly dataFolder: string;
}

/** Fetches the issued copy, proves it from its bytes, and counts whom it has reached. */
export async function storedOutcome({ draft, drafter, documentId, steps, dataFolder }: Finished): Promise<StoryDocument> {
  const view = await drafter.get<DocumentAnswer>(`/documents/${documentId}`);
  const { items } = await drafter.get<{ items: readonly DeliveryAnswer[] }>(`/documents/${documentId}/deliveries`);
  const bytes = await drafter.download(`/documents/${documentId}/files/issued`);
  const lines = view.signerLine ?? [];
  return {
    id: documentId,
    route: view.route?.id ?? '',
    number: view.printedNumber ?? '',
    issuedOn: view.issuedOn ?? '',
    signers: [{ name: view.signer.name, capacity: lines.slice(0, -1).join(' / '), post: lines.at(-1) ?? view.signer.postTitle }],
    pdf: keep(bytes, view, dataFolder),
    verified: await proves(bytes, view, dataFolder),
    recipients: (view.recipients ?? []).map(({ line, printed }) => counted(printed, items.filter((delivery) => delivery.line === line))),
    steps,
    changed: changedFromDraft(draft, view),
  };
}

function counted(line: string, deliveries: readonly DeliveryAnswer[]) {
  return {
    line,
    addressees: deliveries.length,
    delivered: deliveries.filter((delivery) => delivery.deliveredAt).length,
    acknowledged: deliveries.filter((delivery) => delivery.acknowledgedAt).length,
  };
}

function keep(bytes: Uint8Array, view: DocumentAnswer, dataFolder: string): string {
  const folder = resolve(dataFolder, 'ban-phat-hanh');
  mkdirSync(folder, { recursive: true });
  const name = (view.printedNumber ?? view.documentId).replaceAll('/', '-');
  const path = join(folder, `${name}.pdf`);
  writeFileSync(path, bytes);
  return path;
}

async function proves(bytes: Uint8Array, { number, issuedOn }: DocumentAnswer, dataFolder: string): Promise<boolean> {
  const authorityPem = readFileSync(authorityFile(dataFolder), 'utf8');
  const signatures = [{ field: FIELD_NAMES.signature }, { field: FIELD_NAMES.seal }];
  const { valid } = await verifyIssued(bytes, { authorityPem, signatures, ...(number && { number }), ...(issuedOn && { issuedOn }) });
  return valid;
}
