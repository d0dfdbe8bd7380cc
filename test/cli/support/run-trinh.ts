import { runCommand } from '../../../cli/main';

export interface Ran {
  readonly code: number;
  readonly answer: string;
}

/** Runs a command in this process and keeps what it answers. */
export async function runTrinh(...args: readonly string[]): Promise<Ran> {
  const written: string[] = [];
  const out = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => written.push(String(chunk)) > 0);
  const err = jest.spyOn(process.stderr, 'write').mockImplementation(() => true);
  try {
    return { code: await runCommand(args), answer: written.join('') };
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}
