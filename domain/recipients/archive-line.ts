import type { ArchiveNote } from './recipient-line';

/** Whether a line of Nơi nhận is the one that files a copy: "Lưu: VT, VP.", "Lưu VPĐU" (Party papers print no colon). */
export function isArchiveLine(printed: string): boolean {
  return /^lưu(?![\p{L}])/iu.test(printed);
}

/** Reads "Lưu: VT, KTHT. NTB.(20)": units, initials of the drafter after a full stop, number of copies in brackets. */
export function parseArchiveLine(printed: string): ArchiveNote {
  // single spaces first: in a line full of others the marks below would be looked for in more ways than anybody can wait for
  const rest = printed.replace(/\s+/gu, ' ').replace(/^lưu\s*:?\s*/iu, '').replace(/[\s./;,]+$/u, '');
  const copies = /\.?\s*\(?\s*(\d+)\s*(?:b|bản)?\s*\)?\s*$/iu.exec(rest);
  const named = (copies === null ? rest : rest.slice(0, copies.index)).replace(/[\s.,;]+$/u, '');
  const initials = /^(.*[\p{L})])\s*\.\s*(\p{L}{1,6})$/u.exec(named) ?? /^(.*\p{L})\s*\((\p{Lu}{2,6})\)?$/u.exec(named);
  const units = (initials?.[1] ?? named).split(/[,;]|\svà\s/u).map((unit) => unit.trim()).filter((unit) => unit !== '');
  return {
    units,
    ...(initials?.[2] !== undefined && { initials: initials[2] }),
    ...(copies?.[1] !== undefined && { copies: Number(copies[1]) }),
  };
}
