import { PDFDict, PDFInvalidObject, PDFName, PDFRawStream, PDFRef, PDFString, type PDFDocument } from 'pdf-lib';
import { drawAppearance } from '../../../adapters/pdf/appearances/appearance';
import { buildCms, signedAttributes } from '../../../adapters/pdf/cms';
import { fieldNamed, openForUpdate, saveUpdate } from '../../../adapters/pdf/incremental-update';
import { digestAround } from '../../../adapters/pdf/prepare-signature';
import { BYTE_RANGE_HOLE, CONTENTS_HOLE, writeSignatureDictionary } from '../../../adapters/pdf/signature-dictionary';
import type { DevelopmentAuthority } from '../../../adapters/signing/development-authority';
import { signOnce } from '../../../adapters/signing/signing-keys';
import { PIN, SIGNED_AT } from './issued-document';

const NAME = 'Đoàn Thị Nguyệt Quế';
const SIGNED_AT_HERE = "D:20260620090000+07'00'";

/**
 * Signs as tools of others do (seen of pyHanko and of iText): the clock of Vietnam, capitals in the value, a line behind the end of the
 * file, its own name and time in information and metadata, the version it writes in the catalog, names of fields in another encoding.
 */
export async function signWithToolOfOthers(
  authority: DevelopmentAuthority, pdf: Uint8Array, more: (opened: PDFDocument) => void = () => {},
): Promise<Uint8Array> {
  const certificate = await authority.certificateOf('signer');
  if (!certificate) throw new Error('no certificate');
  const bytes = await prepared(pdf, more);
  const gapFrom = bytes.lastIndexOf(CONTENTS_HOLE, undefined, 'latin1');
  const gapTo = gapFrom + CONTENTS_HOLE.length;
  const range = `/ByteRange [ 0 ${gapFrom} ${gapTo} ${bytes.length - gapTo} ]`;
  bytes.write(range.padEnd(BYTE_RANGE_HOLE.length), bytes.lastIndexOf(BYTE_RANGE_HOLE, undefined, 'latin1'), 'latin1');
  const digest = digestAround(bytes, gapFrom, gapTo);
  const outcome = await signOnce(authority, { certificateId: 'signer', pin: PIN }, signedAttributes(digest, certificate.der));
  if (outcome.kind !== 'signed') throw new Error(outcome.code);
  const cms = buildCms({ digest, signature: outcome.signature, certificateDer: certificate.der, chain: certificate.chain });
  bytes.write(Buffer.from(cms).toString('hex').toUpperCase(), gapFrom + 1, 'latin1');
  return bytes;
}

async function prepared(pdf: Uint8Array, more: (opened: PDFDocument) => void): Promise<Buffer> {
  const opened = await openForUpdate(pdf);
  const field = fieldNamed(opened, 'ChuKy1');
  const dictionary = Buffer.from(writeSignatureDictionary({ name: NAME }, SIGNED_AT)).toString('latin1');
  const asWritten = dictionary.replace('D:20260620020000Z', SIGNED_AT_HERE);
  field.set(PDFName.of('V'), opened.context.register(PDFInvalidObject.of(Buffer.from(asWritten, 'latin1'))));
  field.set(PDFName.of('T'), PDFString.of('ChuKy1'));
  field.set(PDFName.of('AP'), opened.context.obj({ N: await drawAppearance(opened, { kind: 'handwriting', name: NAME }, 130, 51) }));
  noteItself(opened);
  more(opened);
  return Buffer.concat([await saveUpdate(opened, pdf), Buffer.from('\n')]);
}

function noteItself(opened: PDFDocument): void {
  infoOf(opened).set(PDFName.of('Producer'), PDFString.of('Cong cu ky so 2.1'));
  infoOf(opened).set(PDFName.of('ModDate'), PDFString.of(SIGNED_AT_HERE));
  opened.catalog.set(PDFName.of('Extensions'), opened.context.obj({ ADBE: { BaseVersion: PDFName.of('1.7'), ExtensionLevel: 8 } }));
  rewriteMetadata(opened, (xmp) => xmp
    .replace(/<xmp:ModifyDate>[^<]*<\/xmp:ModifyDate>/u, '<xmp:ModifyDate>2026-06-20T09:00:00+07:00</xmp:ModifyDate>')
    .replace(/(<rdf:Description rdf:about="")(.*?)<pdf:Keywords>([^<]*)<\/pdf:Keywords>/su, '$1 pdf:Keywords="$3"$2'));
}

export function infoOf({ context }: PDFDocument): PDFDict {
  return context.lookup(context.trailerInfo.Info, PDFDict);
}

export function rewriteMetadata({ context, catalog }: PDFDocument, change: (xmp: string) => string): void {
  const ref = catalog.get(PDFName.of('Metadata'));
  const stream = catalog.lookup(PDFName.of('Metadata'));
  if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream)) throw new Error('no metadata');
  const xmp = change(Buffer.from(stream.getContents()).toString('utf8'));
  context.assign(ref, context.stream(Buffer.from(xmp, 'utf8'), { Type: 'Metadata', Subtype: 'XML' }));
  context.snapshot?.markRefForSave(ref);
}
