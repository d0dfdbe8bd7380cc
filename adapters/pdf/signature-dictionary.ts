import { PDFString } from 'pdf-lib';
import type { Instant } from '../../domain/time/instant';
import { textString } from './incremental-update';

/** Words that go into the signature itself. */
export interface SignatureText {
  readonly name: string;
  readonly reason?: string;
  readonly location?: string;
}

/** Room for the CMS in bytes: our own come to about 1,600. */
export const CMS_ROOM = 12_288;

const UNKNOWN = '/**********';
export const BYTE_RANGE_HOLE = `/ByteRange [ 0 ${UNKNOWN} ${UNKNOWN} ${UNKNOWN} ]`;
export const CONTENTS_HOLE = `<${'0'.repeat(2 * CMS_ROOM)}>`;

/** The signature dictionary as raw text, so that its two holes keep their width whatever else the writer does. */
export function writeSignatureDictionary(text: SignatureText, at: Instant): Uint8Array {
  const entries = [
    '/Type /Sig',
    '/Filter /Adobe.PPKLite',
    '/SubFilter /ETSI.CAdES.detached',
    BYTE_RANGE_HOLE,
    `/Contents ${CONTENTS_HOLE}`,
    `/M ${PDFString.fromDate(new Date(at)).toString()}`,
    `/Name ${textString(text.name).toString()}`,
  ];
  if (text.reason) entries.push(`/Reason ${textString(text.reason).toString()}`);
  if (text.location) entries.push(`/Location ${textString(text.location).toString()}`);
  return Buffer.from(`<<\n${entries.join('\n')}\n>>`, 'latin1');
}
