import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporal } from '@temporalio/proto';
import { z } from 'zod';

const FOLDER = join(__dirname, 'histories');

/** How a worker names itself and its own queue: pid and host. */
const PROCESS = /\b\d+@[\w.-]+/;

const { History } = temporal.api.history.v1;
type History = temporal.api.history.v1.IHistory;

const saved = z.object({
  /** What the run lived through. */
  story: z.string(),
  workflowId: z.string(),
  history: z.object({ events: z.array(z.record(z.string(), z.unknown())) }),
});

export interface SavedHistory {
  readonly story: string;
  readonly workflowId: string;
  readonly history: History;
}

export function savedHistories(): readonly SavedHistory[] {
  return readdirSync(FOLDER).filter((file) => file.endsWith('.json')).sort().map((file) => {
    const { history, ...told } = saved.parse(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')));
    return { ...told, history: History.fromObject(history) };
  });
}

/** Says nothing of the machine it was lived on. */
export function saveHistory(file: string, { history, ...told }: SavedHistory): void {
  mkdirSync(FOLDER, { recursive: true });
  const plain = History.toObject(History.fromObject(history), { longs: String, enums: String, bytes: String });
  const text = JSON.stringify({ ...told, history: plain }, (_key, value: unknown) => (typeof value === 'string' ? value.replace(PROCESS, 'worker') : value), 1);
  writeFileSync(join(FOLDER, file), `${text}\n`);
}
