import type { Stretch } from '../load/drive';
import { medianOf } from '../load/figures';
import { RECORDED_PEER, RECORDED_PROTOTYPE } from '../peer/recorded';
import type { PeerRows, PeerStretch } from '../peer/flowable';
import type { OurRows } from '../rows';

/** One line of the table: ours beside the peer (or a floor), with what is aimed at. */
export interface Comparison {
  readonly row: string;
  readonly unit: string;
  readonly ours: number;
  readonly peer: number | null;
  readonly ratio: number | null;
  readonly aim: string;
  readonly met: boolean | null;
}

export interface PeerFigures {
  readonly source: 'same-run' | 'recorded-elsewhere';
  readonly actsPerSecond: number;
  readonly actP95: number;
  readonly inboxP95: number;
  readonly cpuMsPerDocument: number;
  readonly calmActP95: number;
  readonly calmInboxP95: number;
  readonly busyAloneP95: number;
  readonly busyUnderLoadP95: number;
}

export function peerFigures(rows: PeerRows | null): PeerFigures {
  if (rows === null) return { source: 'recorded-elsewhere', ...RECORDED_PEER };
  const { full, calm } = rows;
  const middle = (get: (stretch: PeerStretch) => number): number => medianOf(full.runs.map(get));
  return {
    source: 'same-run', actsPerSecond: middle((run) => run.actsPerSecond), actP95: middle((run) => run.act.p95),
    inboxP95: middle((run) => run.inbox.p95), cpuMsPerDocument: middle(cpuMs),
    calmActP95: calm.runs[0]?.act.p95 ?? Number.NaN, calmInboxP95: calm.runs[0]?.inbox.p95 ?? Number.NaN,
    busyAloneP95: full.busyPersonAlone?.p95 ?? Number.NaN, busyUnderLoadP95: full.busyPersonUnderLoad?.p95 ?? Number.NaN,
  };
}

/** Server, database and client, as for ours. Documents cut by the edges count by their acts. */
function cpuMs({ machine, actsPerSecond }: PeerStretch): number {
  const cores = ['server', 'postgres', 'client'].reduce((sum, part) => sum + (machine[part]?.cores ?? 0), 0);
  return Number(((cores * 1_000) / (actsPerSecond / 14)).toFixed(1));
}

/** The rows of the design with the aims it sets. */
export function compare(ours: OurRows, peer: PeerFigures): readonly Comparison[] {
  const { full, calm, besidePdf, alone, busyInbox } = ours;
  const middle = (get: (stretch: Stretch) => number | null | undefined): number =>
    medianOf(full.map((stretch) => get(stretch) ?? Number.NaN));
  const cpu = middle((run) => run.cpuMsPerDocument['sum']);
  const p95 = (spread: { readonly p95: number | null }): number => spread.p95 ?? Number.NaN;
  return [
    atLeast('40 in flight: acts a second', '1/s', middle((run) => run.actsPerSecond), peer.actsPerSecond, 1.3),
    atMost('40 in flight: an act, p95', 'ms', middle((run) => run.act.p95), peer.actP95, 0.6),
    atMost('40 in flight: the twelve acts the record answers alone, p95', 'ms', middle((run) => run.decided.p95), peer.actP95, 0.6),
    atMost('40 in flight: inbox, p95', 'ms', middle((run) => run.inbox.p95), peer.inboxP95, 0.6),
    beside('CPU for a document, beside the peer', 'ms', cpu, peer.cpuMsPerDocument),
    atMost('CPU for a document, beside our prototype (recorded elsewhere)', 'ms', cpu, RECORDED_PROTOTYPE.cpuMsPerDocument, 1.25),
    below('4 in flight: an act, p95', 'ms', p95(calm.act), peer.calmActP95, 20),
    below('4 in flight: the twelve acts the record answers alone, p95', 'ms', p95(calm.decided), peer.calmActP95, 20),
    below('4 in flight: inbox, p95', 'ms', p95(calm.inbox), peer.calmInboxP95, 6),
    beside('4 in flight: an act, p95, while PDF work goes on, beside our own without it', 'ms', p95(besidePdf.acts.act), p95(calm.act)),
    below('one act alone, p50', 'ms', alone.decided.p50 ?? Number.NaN, RECORDED_PROTOTYPE.aloneP50, 8),
    beside('one act alone, p95', 'ms', p95(alone.decided), RECORDED_PROTOTYPE.aloneP95),
    beside('one signature or seal alone, without PDF, p50', 'ms', alone.signature.p50 ?? Number.NaN, null),
    below('first 20 of one person\'s many, alone, p95', 'ms', p95(busyInbox.alone), peer.busyAloneP95, 5),
    below('first 20 of one person\'s many, under load, p95', 'ms', p95(busyInbox.underLoad), peer.busyUnderLoadP95, 50),
  ];
}

function atLeast(row: string, unit: string, ours: number, peer: number, times: number): Comparison {
  return { ...beside(row, unit, ours, peer), aim: `≥ ${times} ×`, met: ours >= peer * times };
}

function atMost(row: string, unit: string, ours: number, peer: number, times: number): Comparison {
  return { ...beside(row, unit, ours, peer), aim: `≤ ${times} ×`, met: ours <= peer * times };
}

function below(row: string, unit: string, ours: number, peer: number, limit: number): Comparison {
  return { ...beside(row, unit, ours, peer), aim: `< ${limit} ${unit}`, met: ours < limit };
}

function beside(row: string, unit: string, ours: number, peer: number | null): Comparison {
  return { row, unit, ours, peer, ratio: peer === null ? null : Number((ours / peer).toFixed(2)), aim: '', met: null };
}
