export interface Command {
  readonly name: string;
  /** One line in the list of commands. */
  readonly summary: string;
  readonly help: string;
  /** Does the work and answers the process' exit code. */
  run(args: readonly string[]): Promise<number>;
}
