import type { PdfWork } from './pdf-work';

export type PdfTask = keyof PdfWork;

/** One task with its input, as it goes to a worker thread. */
export type PdfCall = { [T in PdfTask]: { readonly task: T; readonly input: Parameters<PdfWork[T]> } }[PdfTask];

export type PdfReply =
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string };
