import { PDFDocument } from 'pdf-lib';
import type { CivilDate } from '../../../domain/time/instant';
import { notePlaces } from '../copies/note-places';
import { numberPage } from '../number-page';
import { reserveFields } from '../reserve-fields';

export interface PaperOriginal {
  /** Whose seal goes on the scan. */
  readonly agency: string;
  /** As they stand on the paper. */
  readonly number: number;
  readonly issuedOn: CivilDate;
}

const RIGHT_MARGIN_MM = 15;

/**
 * The scan of a paper original, ready for the agency's signature: its bytes stay, behind them come the field of the seal, number and date
 * for whoever reads the fields, and the word that the person signed by hand. The same scan always gives the same bytes.
 */
export async function readyScan(scan: Uint8Array, { agency, number, issuedOn }: PaperOriginal): Promise<Uint8Array> {
  const first = (await PDFDocument.load(scan, { updateMetadata: false })).getPage(0);
  const reserved = await reserveFields(scan, notePlaces(first, RIGHT_MARGIN_MM), { agency, onPaper: true });
  return numberPage(reserved, { number, issuedOn });
}
