import type { DocumentEvent, GivenUpReason, Preparation } from '../document/document-events';
import type { PreparationInHand } from '../document/document-state';
import { giveUpNumber } from '../registers/take-number';
import type { NumberWrite } from '../registers/number-series';
import type { DocumentCommandBody } from '../document/document-commands';
import type { Actor } from '../stream/actor';
import { refuse, type Refusal } from '../stream/refusal';
import type { Effect } from '../stream/standing';
import type { Context } from '../stream/stream-model';
import { addMs, endOfDay } from '../time/instant';

/** How long our own key may take between the prepared bytes and the signature. */
const PREPARATION_LASTS_MS = 120_000;
/** How long a file may be away at a tool of the agency's own, on another machine, with a token to be fetched from a safe. */
const OWN_TOOL_LASTS_MS = 60 * 60_000;

/** When a preparation begun now ends. A seal's never passes midnight of its date: a number is not back-dated. */
export function expiryOf(context: Context, by: { readonly ownTool?: true } = {}): string {
  const ends = addMs(context.now, by.ownTool ? OWN_TOOL_LASTS_MS : PREPARATION_LASTS_MS);
  const midnight = endOfDay(context.today);
  return ends < midnight ? ends : midnight;
}

export function requested(preparation: Preparation): DocumentEvent {
  return { type: 'SignaturePreparationRequested', v: 1, preparation };
}

/** The key holder's answer: the same person, in time, on bytes that exist. */
export function completion(
  preparation: PreparationInHand | undefined, body: Extract<DocumentCommandBody, { kind: 'completeSignature' }>, actor: Actor, context: Context,
): { readonly refusal: Refusal } | { readonly events: readonly DocumentEvent[] } {
  if (preparation?.preparationId !== body.preparationId || preparation.ownTool) return refuse('PREPARATION_EXPIRED');
  if (actor.kind !== 'person' || actor.personId !== preparation.personId) return refuse('NOT_YOUR_TURN', { step: 'Ký số' });
  if (!preparation.pdfSha256) return refuse('PREPARING');
  if (preparation.value) return { events: [] };
  if (preparation.expiresAt <= context.now) return refuse('PREPARATION_EXPIRED');
  return { events: [{ type: 'SignatureGiven', v: 1, preparationId: body.preparationId, value: body.value }] };
}

/**
 * Ends a preparation that came to nothing; the number it held is released if it is still the last, else voided with the reason. A file that
 * bears it and went out to be sealed elsewhere may come up again: its number is voided always.
 */
export function giveUp(
  documentId: string, preparation: PreparationInHand, reason: GivenUpReason, context: Context,
): { readonly events: readonly DocumentEvent[]; readonly numbers: readonly NumberWrite[] } {
  const event = { type: 'PreparationGivenUp', v: 1, preparationId: preparation.preparationId, reason } as const;
  const series = preparation.seal && context.series.get(preparation.seal.seriesId);
  // whoever begins anew keeps the number: it stays reserved for the same document
  // nor does a number that stands on the signed page end with one try at the seal
  if (reason === 'superseded' || preparation.seal?.numberedBefore || !series) return { events: [event], numbers: [] };
  const given = giveUpNumber(series, { documentId, reason: GIVEN_UP_WORDS[reason], ...(isOut(preparation) && { written: true as const }) });
  return { events: [given.outcome ? { ...event, number: given.outcome } : event], numbers: given.writes };
}

/** A file that can be sealed elsewhere at any moment. */
export function isOut({ ownTool, pdfSha256 }: PreparationInHand): boolean {
  return ownTool === true && pdfSha256 !== undefined;
}

/** Nothing but the clock ends a preparation whose signature has not been given. */
export function hasExpired(preparation: PreparationInHand | undefined, { now }: Pick<Context, 'now'>): boolean {
  return preparation !== undefined && !preparation.value && preparation.expiresAt <= now;
}

/** What the preparation waits for: bytes to be made, or a signature to be embedded and verified. */
export function signatureEffects(documentId: string, preparation: PreparationInHand | undefined): readonly Effect[] {
  if (!preparation) return [];
  const { preparationId } = preparation;
  if (preparation.value) return [{ effectId: `embed/${preparationId}`, kind: 'embedSignature', input: { documentId, preparationId } }];
  if (!preparation.pdfSha256) return [{ effectId: `prepare/${preparationId}`, kind: 'prepareSignature', input: { documentId, preparationId } }];
  return [];
}

const GIVEN_UP_WORDS: Readonly<Record<GivenUpReason, string>> = {
  expired: 'Hết thời gian đóng dấu',
  failed: 'Không chuẩn bị được tệp để đóng dấu',
  invalid: 'Chữ ký số của cơ quan không hợp lệ',
  superseded: 'Bắt đầu lại việc đóng dấu',
  withdrawn: 'Rút hồ sơ trình',
  returned: 'Trả lại trước khi đóng dấu',
  dropped: 'Thôi đóng dấu ngoài hệ thống',
};
