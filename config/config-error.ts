export interface ConfigProblem {
  readonly name: string;
  /** What is wrong and what to do, to be read after the name. */
  readonly sentence: string;
}

/** Stops a start: names every setting that is missing or wrong. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly ConfigProblem[]) {
    super(['Chưa khởi động được vì cấu hình chưa đúng:', ...problems.map(({ name, sentence }) => `  ${name} ${sentence}`)].join('\n'));
  }
}
