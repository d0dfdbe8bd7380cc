import type { RefusalCode } from './refusal-codes';

/** A "no" with its reason. `facts` fill the blanks of the Vietnamese sentence of `code`; `field` names what to correct. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly facts?: Readonly<Record<string, string>>;
  readonly field?: string;
}

export function refuse(code: RefusalCode, facts?: Refusal['facts'], field?: string): { readonly refusal: Refusal } {
  return { refusal: { code, ...(facts && { facts }), ...(field && { field }) } };
}
