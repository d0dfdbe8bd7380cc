import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readMachine } from '../../config/machine';
import type { WhatFollows } from './made-file';

/** One file as it stands after a step, laid in a folder for programs that were not written here. */
export interface FileToJudge {
  /** "báo cáo, đã đóng dấu". */
  readonly what: string;
  readonly path: string;
  /** How many signatures the step before it has left in it. */
  readonly signatures: number;
  /** Whether PDF/A-2a is promised for it. */
  readonly isArchive: boolean;
  readonly follows?: WhatFollows;
}

/** What every program needs to know of the authority; all in one folder beside the files. */
export interface Authority {
  readonly pemPath: string;
  /** DER of the list of revoked certificates, and the same as PEM behind the authority's certificate. */
  readonly crlPath: string;
  readonly pemWithCrlPath: string;
}

export interface Verdict {
  readonly ok: boolean;
  /** One line: what the program said, shortened to what matters. */
  readonly said: string;
  readonly warnings: readonly string[];
}

export interface Judge {
  readonly name: string;
  /** `archives`: only what is promised to be PDF/A; `signatures`: has nothing to say about a file that nobody has signed yet. */
  readonly asks: 'every-file' | 'archives' | 'signatures';
  /** Why it cannot be asked on this machine and how to get it; undefined when it can. */
  missing(): Promise<string | undefined>;
  /** A verdict for each file, in their order. */
  judge(files: readonly FileToJudge[], authority: Authority): Promise<readonly Verdict[]>;
}

/** For a program that takes one file at a time. */
export function oneByOne(judge: (file: FileToJudge, authority: Authority) => Promise<Verdict>): Judge['judge'] {
  return async (files, authority) => {
    const verdicts: Verdict[] = [];
    for (const file of files) verdicts.push(await judge(file, authority));
    return verdicts;
  };
}

export interface Ran {
  readonly code: number;
  readonly out: string;
}

/** Runs a program to its end; both its streams in the order they came. */
export function run(program: string, args: readonly string[], folder?: string): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...(folder !== undefined && { cwd: folder }) });
    const chunks: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? -1, out: Buffer.concat(chunks).toString('utf8') }));
  });
}

/** Whether the machine has a program of this name. */
export function isInstalled(program: string): boolean {
  return readMachine().programFolders.some((folder) => existsSync(join(folder, program)));
}

export function missingProgram(program: string, from: string): string | undefined {
  return isInstalled(program) ? undefined : `không có ${program} trên máy này (${from})`;
}
