import { formatOf } from '../../adapters/drafts/format-of';
import { faultOfPointed, type FaultyPlace } from '../../domain/as-drafted/fault-of-pointed';
import { findPlaces } from '../../domain/as-drafted/find-places';
import type { FoundPlaces, PointedAt, RunsOfPage } from '../../domain/as-drafted/found-places';
import type { OwnPage } from '../../domain/document/document-events';
import { usualWidths } from '../../adapters/as-drafted/usual-widths';
import { layoutProfileOf } from '../../domain/rulepacks/layout/layout-profile-of';
import type { PackId } from '../../domain/organisation/organisation';
import type { ApiParts } from '../api-parts';
import { fail } from '../problems/problem';
import { asBlanks, PLACE_WORDS, problemOfPlace } from './pointed-places';

/** The drafter's own file as it would be signed, with what was found on it. */
export interface OwnPageFound {
  readonly pdfSha256: string;
  readonly pages: number;
  /** Made from a Word file on this machine. */
  readonly converted: boolean;
  readonly found: FoundPlaces;
  /** The first place somebody pointed at that cannot be used. */
  readonly faulty?: FaultyPlace;
}

export interface OwnPageAsked {
  /** The file of this version; absent when the text was pasted. */
  readonly fileSha256?: string | undefined;
  readonly pack: PackId;
  readonly signerName: string;
  /** Absent where one signs alone. */
  readonly coSignerName?: string | undefined;
  readonly pointed?: PointedAt | undefined;
}

/** Looks for the places on the drafter's own page. Refuses, with what to do, a file that cannot be signed as it is. */
export async function findOwnPage(parts: ApiParts, { fileSha256, pack, signerName, coSignerName, pointed = {} }: OwnPageAsked): Promise<OwnPageFound> {
  if (!fileSha256) fail('NO_OWN_PAGE', undefined, 'page');
  const { pdfSha256, pdf, converted } = await asPdf(parts, fileSha256);
  const read = await parts.ownPages.runsOf(pdf);
  const fault = read.kind === 'refused' ? read.sentence : await parts.ownPages.faultOf(pdf);
  if (read.kind === 'refused' || fault) fail('PAGE_NOT_USABLE', { sentence: fault ?? '' }, 'page');
  return { pdfSha256, pages: read.pages.length, converted, ...placesOn(read.pages, { pack, signerName, coSignerName, pointed: asBlanks(pointed) }) };
}

type Looking = Pick<OwnPageAsked, 'pack' | 'signerName' | 'coSignerName'> & { readonly pointed: PointedAt };

function placesOn(pages: readonly RunsOfPage[], { pack, pointed, ...signers }: Looking) {
  const found = findPlaces({ pages, ...signers, signing: layoutProfileOf(pack).signing, pointed }, usualWidths());
  const faulty = faultOfPointed(pages, pointed, found.places, usualWidths());
  return { found, ...(faulty && { faulty }) };
}

/** The page to be signed, for the record; refused while a place is missing that nobody pointed at. */
export async function keepOwnPage(parts: ApiParts, asked: OwnPageAsked): Promise<OwnPage> {
  const { pdfSha256, found, faulty } = await findOwnPage(parts, asked);
  if (faulty) {
    const { field, ...facts } = problemOfPlace(faulty);
    fail('PLACE_NOT_USABLE', facts, field);
  }
  const [first] = found.missing;
  if (first) fail('PLACE_NOT_FOUND', { places: found.missing.map((place) => PLACE_WORDS[place]).join(', ') }, `places.${first}`);
  const { sha256 } = await parts.files.put(Buffer.from(JSON.stringify(found.places)));
  return { pdfSha256, placesSha256: sha256, printed: found.printed };
}

async function asPdf(parts: ApiParts, fileSha256: string): Promise<{ readonly pdfSha256: string; readonly pdf: Uint8Array; readonly converted: boolean }> {
  const bytes = await parts.files.get(fileSha256);
  const format = formatOf(bytes);
  if (format === 'pdf') return { pdfSha256: fileSha256, pdf: bytes, converted: false };
  if (format !== 'zip') fail('NO_OWN_PAGE', undefined, 'page');
  if (!parts.ownPages.convertWord) fail('NO_WORD_CONVERTER', undefined, 'page');
  const pdf = await parts.ownPages.convertWord(bytes);
  if (!pdf) fail('WORD_NOT_CONVERTED', undefined, 'page');
  return { pdfSha256: (await parts.files.put(pdf)).sha256, pdf, converted: true };
}
