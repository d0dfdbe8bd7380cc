/** One file of an archive of evidence. */
export interface EvidenceFile {
  /** With `/`, in letters without marks, so that every system unpacks it alike. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export function textFile(path: string, text: string): EvidenceFile {
  return { path, bytes: Buffer.from(text, 'utf8') };
}

export function jsonFile(path: string, value: unknown): EvidenceFile {
  return textFile(path, `${JSON.stringify(value, null, 1)}\n`);
}

/** A part of a path made from words of others: letters without marks, digits, hyphens and full stops; nothing that leads elsewhere. */
export function plainName(words: string): string {
  const bare = words.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd');
  return bare.replace(/[^A-Za-z0-9.-]+/g, '-').replace(/^[.-]+|[.-]+$/g, '').slice(0, 80) || 'tep';
}
