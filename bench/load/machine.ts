import { readdirSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';

/** CPU seconds of a process, of its children, and of children that have ended; from /proc. */
export function cpuSecondsOf(root: number): number {
  const all = new Map<number, { readonly parent: number; readonly ticks: number }>();
  for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const fields = statOf(entry);
    if (fields) all.set(Number(entry), fields);
  }
  const family = [root];
  for (let index = 0; index < family.length; index += 1) {
    for (const [pid, { parent }] of all) if (parent === family[index]) family.push(pid);
  }
  return family.reduce((sum, pid) => sum + (all.get(pid)?.ticks ?? 0), 0) / TICKS_PER_SECOND;
}

/** How busy the machine has been over the last minute: more than its cores means that others took part of it. */
export function loadAverage(): number {
  return Number((loadavg()[0] ?? 0).toFixed(2));
}

/** CPU seconds spent on this machine by anybody, since it started. */
export function machineCpuSeconds(): number {
  const [line = ''] = readFileSync('/proc/stat', 'utf8').split('\n');
  const fields = line.split(/\s+/).slice(1, 9).map(Number);
  const idle = (fields[3] ?? 0) + (fields[4] ?? 0);
  return (fields.reduce((sum, field) => sum + field, 0) - idle) / TICKS_PER_SECOND;
}

const TICKS_PER_SECOND = 100;

function statOf(pid: string): { readonly parent: number; readonly ticks: number } | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
    return { parent: Number(fields[1]), ticks: [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at]), 0) };
  } catch {
    return undefined; // it has ended meanwhile
  }
}
