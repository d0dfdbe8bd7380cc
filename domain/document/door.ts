import type { Refusal } from '../stream/refusal';
import { refuse } from '../stream/refusal';
import type { DoorFindings } from './document-commands';

/**
 * What keeps a draft out. A secret paper must not be on a networked system at all (Law on State secrets 117/2025, art. 5);
 * without recipients, signer or subject nobody downstream could finish it.
 */
export function findingsRefusal(findings: DoorFindings): { readonly refusal: Refusal } | undefined {
  if (findings.secrecy) return refuse('SECRET_REFUSED');
  if (findings.empty) return refuse('EMPTY_DRAFT', undefined, 'file');
  if (findings.missing.includes('subject')) return refuse('SUBJECT_MISSING', undefined, 'subject');
  if (findings.missing.includes('recipients')) return refuse('RECIPIENTS_MISSING', undefined, 'recipients');
  if (findings.missing.includes('signer')) return refuse('SIGNER_MISSING', undefined, 'signer');
  return undefined;
}
