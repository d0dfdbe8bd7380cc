/** Nothing is kept under this hash. */
export class FileMissing extends Error {
  constructor(readonly sha256: string) {
    super(`no file ${sha256}`);
    this.name = 'FileMissing';
  }
}

/** What is kept under this hash is not what was put there: restore it from a backup. */
export class FileDamaged extends Error {
  constructor(readonly sha256: string) {
    super(`file ${sha256} is damaged`);
    this.name = 'FileDamaged';
  }
}
