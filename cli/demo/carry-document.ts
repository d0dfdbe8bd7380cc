import { setTimeout as waitFor } from 'node:timers/promises';
import type { Say } from '../../embedded/say';
import { actAtStep, type Acted, type AtStep } from './act-at-step';
import type { DocumentAnswer } from './office-answers';
import { OfficeProblem, type Colleague, type OfficeClient } from './office-client';

export interface StepTaken {
  readonly step: string;
  readonly actor: string;
  readonly post: string;
  readonly at: string;
  readonly durationMs: number;
}

export interface Carrying {
  readonly office: OfficeClient;
  /** Looks on: sees the document all the way. */
  readonly drafter: Colleague;
  readonly documentId: string;
  readonly pin: string;
  readonly say: Say;
  /** How long the document may take in all. */
  readonly patienceMs?: number;
  /** How often it is looked at while it waits for no person. */
  readonly lookEveryMs?: number;
}

const PATIENCE_MS = 120_000;
const LOOK_EVERY_MS = 100;

/** From the desk it lies on to the last addressee: each time it waits for somebody, that person acts. */
export async function carryDocument(
  { office, drafter, documentId, pin, say, patienceMs = PATIENCE_MS, lookEveryMs = LOOK_EVERY_MS }: Carrying,
): Promise<readonly StepTaken[]> {
  const steps: StepTaken[] = [];
  const until = Date.now() + patienceMs;
  for (;;) {
    const view = await drafter.get<DocumentAnswer>(`/documents/${documentId}`);
    if (view.closed || isOut(view)) return steps;
    if (view.typesettingFailed) throw new Error(`Không dàn được trang: ${view.typesettingFailed}`);
    if (Date.now() > until) throw new Error(`Hồ sơ dừng lại ở bước “${view.current?.label}”.`);
    const acted = await tryActing({ office, view, pin });
    if (acted.length === 0) await waitFor(lookEveryMs);
    for (const { who, at, durationMs } of acted) {
      const step = view.current?.label ?? '';
      steps.push({ step, actor: who.name, post: who.postTitle, at, durationMs });
      say(`  ${step.padEnd(34)} ${who.name}, ${who.postTitle} · ${durationMs} ms`);
    }
  }
}

/** Issued and on its way: what is left is handed over by people, which the story does not wait for. */
function isOut(view: DocumentAnswer): boolean {
  return view.printedNumber !== undefined && view.current?.kind === 'dispatch';
}

/** Another effect may have moved the document since it was read: then it is read again. */
async function tryActing(at: AtStep): Promise<readonly Acted[]> {
  try {
    return await actAtStep(at);
  } catch (error) {
    if (error instanceof OfficeProblem && RETRY.includes(error.code)) return [];
    throw error;
  }
}

/** `WRONG_STEP`, `NOT_YOUR_TURN`: what one began oneself, and was told is being prepared, has been completed meanwhile. */
const RETRY = [
  'STALE_VERSION', 'WRONG_STEP', 'NOT_YOUR_TURN', 'PREPARING', 'RECORD_UNAVAILABLE', 'ALREADY_ANSWERED', 'PREPARATION_EXPIRED', 'NUMBER_IN_PROGRESS',
];
