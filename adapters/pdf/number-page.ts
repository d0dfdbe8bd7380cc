import type { CivilDate } from '../../domain/time/instant';
import { printedDateOf } from '../typeset/printed-date';
import { openForUpdate, saveUpdate } from './incremental-update';
import { printedNumber } from './printed-number';
import { fillTextFields } from './text-fields';

/** Number and date given before the leader signs: one update behind the approved bytes, which the signature then covers. */
export async function numberPage(pdf: Uint8Array, { number, issuedOn }: { readonly number: number; readonly issuedOn: CivilDate }): Promise<Uint8Array> {
  const document = await openForUpdate(pdf);
  await fillTextFields(document, { number: printedNumber(number), ...printedDateOf(issuedOn) });
  return saveUpdate(document, pdf);
}
