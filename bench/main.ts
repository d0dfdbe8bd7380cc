import { createOfficeClient } from '../cli/demo/office-client';
import type { Say } from '../embedded/say';
import { measureBatch } from './batch/rows';
import { batchTable } from './batch/table';
import { measureDocument } from './document/rows';
import { documentTable } from './document/table';
import { readOptions, type BenchOptions } from './options';
import { measurePeer } from './peer/flowable';
import { compare, peerFigures } from './report/comparison';
import { aboutMachine, keepResults } from './report/keep-results';
import { tableOf } from './report/table';
import { measureOffice } from './rows';
import { openBenchOffice } from './servers/office';
import { openWebOffice } from './web/office';

/** `npm run bench`: the document itself, then whole lives on Temporal with PostgreSQL, beside the peer in the same run when its folder is given. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const beganAt = new Date();
  if (options.batch !== null) return benchBatch(options.batch, beganAt, say);
  const document = await measureDocument(options, say);
  process.stdout.write(`${documentTable(document)}\n\n`);
  if (options.documentOnly) return say(`Ghi tại ${await keepResults(beganAt, { beganAt: beganAt.toISOString(), machine: aboutMachine(), document })}`);
  const office = await openBenchOffice(options.temporalFolder, say);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void office.stop().finally(() => process.exit(130)));
  try {
    const ours = await measureOffice(office, options, say);
    await office.stopPrograms();
    const { peerFolder } = options;
    const at = { folder: office.folder, postgresPid: office.pids.postgres, say };
    const peerRows = peerFolder === null ? null : await measurePeer(peerFolder, office.serverUrl, options, at);
    const peer = peerFigures(peerRows);
    const comparisons = compare(ours, peer);
    const seconds = (Date.now() - beganAt.getTime()) / 1_000;
    const about = { beganAt: beganAt.toISOString(), seconds, machine: aboutMachine(), options: asked(options) };
    const file = await keepResults(beganAt, { ...about, document, comparisons, ours, peer, peerRows });
    process.stdout.write(`${tableOf(comparisons, ours, peer)}\n\nGhi tại ${file}\n`);
  } finally {
    await office.stop();
  }
}

/** `npm run bench -- --batch`: a leader signs a whole queue of real pages behind one PIN. */
async function benchBatch(documents: number, beganAt: Date, say: Say): Promise<void> {
  const open = await openWebOffice(say);
  try {
    const office = createOfficeClient(open.url, DEMO.password);
    const batch = await measureBatch({ open, office, ...DEMO, documents, say });
    const file = await keepResults(beganAt, { beganAt: beganAt.toISOString(), machine: aboutMachine(), batch }, '-batch');
    process.stdout.write(`${batchTable(batch)}\n\nGhi tại ${file}\n`);
  } finally {
    await open.stop();
  }
}

const DEMO = { password: 'trinh-demo', pin: '123456' };

/** What was asked for, without where things lie on this machine. */
function asked({ quick, openItems, busyItems, runs, runSeconds, warmUpSeconds, peerFolder }: BenchOptions) {
  return { quick, openItems, busyItems, runs, runSeconds, warmUpSeconds, besidePeer: peerFolder !== null };
}

main().then(() => process.exit(0), (error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
