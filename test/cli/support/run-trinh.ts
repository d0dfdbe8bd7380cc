import { runCommand } from '../../../cli/main';

export interface Ran {
  readonly code: number;
  readonly answer: string;
  /** What was said beside the answer, on the standard error. */
  readonly said: string;
}

/** Runs a command in this process and keeps what it answers. */
export async function runTrinh(...args: readonly string[]): Promise<Ran> {
  const written: string[] = [];
  const said: string[] = [];
  const out = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => written.push(String(chunk)) > 0);
  const err = jest.spyOn(process.stderr, 'write').mockImplementation((chunk) => said.push(String(chunk)) > 0);
  try {
    return { code: await runCommand(args), answer: written.join(''), said: said.join('') };
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}
