import { createCopying } from '../../adapters/pdf/copies/copying';
import { COPY_WORDS, type CopyForm, type CopyOf, type Medium } from '../../domain/copies/copy';
import { excerptOf } from '../../domain/copies/excerpt';
import type { PageContent } from '../../domain/document/page-content';
import { issuedOn, seal, sign, type Hands } from './hands';
import type { MadeFile } from './made-file';
import { FOOT_MARK } from './typeset-files';

interface Original {
  readonly kind: string;
  readonly content: PageContent;
  readonly issued: Uint8Array;
  readonly number: number;
}

/** The copies an office makes of an issued file: a sao y and a trích sao on paper, a trích sao as a file. */
export async function makeCopies(hands: Hands, original: Original): Promise<readonly MadeFile[]> {
  return [await onPaper(hands, original, 'SY', 1), await onPaper(hands, original, 'TrS', 2), await asFile(hands, original)];
}

async function onPaper(hands: Hands, original: Original, form: CopyForm, more: number): Promise<MadeFile> {
  const { name } = original.content.signature;
  const agency = original.content.issuingBody;
  const number = original.number * 10 + more;
  const page = await setPage(hands, original, form, 'paper');
  const signed = await sign(hands, [page], { name, agency, number });
  const bytes = await seal(hands, [page, signed], { agency, number });
  const what = `${COPY_WORDS[form].toLocaleLowerCase('vi')} giấy của ${original.kind}`;
  return { what, name: `${original.number}-${form}`, bytes, signatures: 2, isArchive: true };
}

async function asFile(hands: Hands, original: Original): Promise<MadeFile> {
  const agency = original.content.issuingBody;
  const page = await setPage(hands, original, 'TrS', 'electronic');
  const bytes = await seal(hands, [page], { agency, number: original.number * 10 + 3 }, { electronicCopy: 'TrS' });
  return { what: `trích sao điện tử của ${original.kind}`, name: `${original.number}-TrS-tep`, bytes, signatures: 1, isArchive: true };
}

async function setPage({ work }: Hands, { content, issued, number }: Original, form: CopyForm, to: Medium): Promise<Uint8Array> {
  const own: PageContent = {
    ...content, form: 'copy', typeName: COPY_WORDS[form], symbol: `${form}-UBND`, subject: '', blocks: [], addressees: [], annexes: [],
    footMark: FOOT_MARK,
  };
  const copyOf: CopyOf = {
    documentId: 'original', pdfSha256: '', documentType: 'BC', from: 'electronic', to, printedNumber: `${number}/${content.symbol}`, number,
    issuedOn, version: 1, blocks: [0, 2],
  };
  const pages = form === 'TrS' ? { kind: 'excerpt', content: excerptOf(content, copyOf), pictures: {} } as const : { kind: 'issued', pdf: issued } as const;
  const set = await createCopying(work).set({ content: own, original: pages, to });
  if (set.kind !== 'typeset') throw new Error(set.reason);
  return set.pdf;
}
