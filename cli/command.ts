/** What is said of a command; it stands apart from the work, so that it can be read before anything is built. */
export interface CommandHelp {
  readonly name: string;
  /** One line in the list of commands. */
  readonly summary: string;
  readonly help: string;
  /** The program of the workshop that it runs, from the project's root and without its ending. */
  readonly program?: string;
}

export interface Command extends CommandHelp {
  /** Does the work and answers the process' exit code. */
  run(args: readonly string[]): Promise<number>;
}
