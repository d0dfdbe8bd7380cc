import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { actAtStep } from '../../../cli/demo/act-at-step';
import { carryDocument } from '../../../cli/demo/carry-document';
import { openDraftFile } from '../../../cli/demo/draft-file';
import { handInDraft, type HandedIn } from '../../../cli/demo/hand-in-draft';
import type { DocumentAnswer } from '../../../cli/demo/office-answers';
import type { OfficeClient } from '../../../cli/demo/office-client';
import { reachAddressees } from '../../../cli/demo/reach-addressees';
import { projectRoot } from '../../../config/project-root';
import { eventually } from '../../support/eventually';

export const PIN = '123456';
/** Every look is work for an office that has just been struck, and a dozen documents wait at once. */
const LOOK_EVERY_MS = 500;
export const SAMPLES = {
  notice: 'thong-bao-lich-tiep-cong-dan.txt', report: 'bao-cao-kinh-te-xa-hoi-6-thang.txt', conclusion: 'ket-luan-hoi-nghi-dang-uy.txt',
} as const;

/** What `GET /documents/:id/why` tells. */
export interface Why {
  readonly waitsFor: string;
  readonly engine: 'running' | 'ended' | 'unknown';
  readonly nextWakeAt?: string;
  readonly lastFailure?: string;
}

export type DocumentsOfOffice = ReturnType<typeof documentsOf>;

const quiet = (): void => undefined;

/** What the people of an office do with documents while its parts die around them: each keeps at it until it is done. */
export function documentsOf(people: OfficeClient, patienceMs = 120_000) {
  const seen = ({ drafter, documentId }: HandedIn): Promise<DocumentAnswer> => drafter.get<DocumentAnswer>(`/documents/${documentId}`);
  const actOn = async (document: HandedIn): Promise<void> => void (await actAtStep({ office: people, view: await seen(document), pin: PIN }));
  return {
    seen,
    why: ({ drafter, documentId }: HandedIn): Promise<Why> => drafter.get<Why>(`/documents/${documentId}/why`),
    actOn,
    handIn: async (kind: keyof typeof SAMPLES): Promise<HandedIn> => {
      const folder = mkdtempSync(join(tmpdir(), 'trinh-draft-'));
      const file = join(folder, SAMPLES[kind]);
      writeFileSync(file, signedByTheHead(readFileSync(join(projectRoot(), 'samples', SAMPLES[kind]), 'utf8')));
      const handedIn = await handInDraft(people, await openDraftFile(file), quiet);
      rmSync(folder, { recursive: true });
      return handedIn;
    },
    /** Everybody acts until the document lies at a step of this kind, with the bytes that step needs. */
    bringTo: (document: HandedIn, kind: string): Promise<DocumentAnswer> => eventually(async () => {
      const view = await seen(document);
      if (view.current?.kind === kind && view.bytesSha256) return view;
      if (view.current?.kind !== kind) await actOn(document);
      throw new Error(`${document.documentId} lies at ${view.current?.kind ?? 'its end'}, not at ${kind}`);
    }, { timeoutMs: patienceMs }),
    /** From wherever it lies to the last addressee. */
    async toItsEnd(document: HandedIn): Promise<DocumentAnswer> {
      const { drafter, documentId } = document;
      await carryDocument({ office: people, drafter, documentId, pin: PIN, say: quiet, patienceMs, lookEveryMs: LOOK_EVERY_MS });
      await eventually(() => reachAddressees(people, drafter, documentId, LOOK_EVERY_MS), { timeoutMs: patienceMs });
      return eventually(async () => {
        const view = await seen(document);
        if (view.closed?.why !== 'filed') throw new Error(`${documentId} is not filed but at ${view.current?.label}`);
        return view;
      }, { timeoutMs: patienceMs });
    },
  };
}

/** The head signs in every field of work, so that it does not matter which one a draft is handed in under. */
function signedByTheHead(draft: string): string {
  return draft.replace('KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nHoàng Gia Bảo', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLương Thế Khoa');
}
