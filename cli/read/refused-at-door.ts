import { findingsRefusal } from '../../domain/document/door';
import type { DraftReading } from '../../domain/draft-reading/draft-reading';
import { sentenceOf, type RefusalCode } from '../../domain/stream/refusal-codes';

/** Why the office would not take this draft in, or undefined. A signer whom the draft does not name is chosen when it is handed in. */
export function refusedAtDoor({ secrecy, missing }: DraftReading): { readonly code: RefusalCode; readonly sentence: string } | undefined {
  const lacking = (['recipients', 'subject'] as const).filter((part) => missing.includes(part));
  const refused = findingsRefusal({ ...(secrecy && { secrecy }), empty: missing.includes('body'), missing: lacking });
  return refused && { code: refused.refusal.code, sentence: sentenceOf(refused.refusal.code, refused.refusal.facts) };
}
