import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from 'pdf-lib';

/** Opens a file so that saving appends to it; the clock does not enter its metadata. */
export function openForUpdate(pdf: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(pdf, { forIncrementalUpdate: true, updateMetadata: false });
}

/** Saves as one appended update, and makes sure that the bytes before it stayed as they were. */
export async function saveUpdate(pdf: PDFDocument, input: Uint8Array): Promise<Buffer> {
  keepSize(pdf);
  const bytes = Buffer.from(await pdf.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false }));
  if (!bytes.subarray(0, input.length).equals(input)) throw new Error('The given bytes are not a prefix of the updated file.');
  return bytes;
}

/** The writer gives an update without a new object a /Size that is one too small: the last object is then written again as it stands. */
function keepSize({ context }: PDFDocument): void {
  context.snapshot?.markRefForSave(PDFRef.of(context.largestObjectNumber));
}

/** Vietnamese words as a PDF text string: composed letters in UTF-16, so that ( ) \ need no escape. */
export function textString(words: string): PDFHexString {
  return PDFHexString.fromText(words.normalize('NFC'));
}

/** The form fields of a file by name. Ours are all merged with their one widget and stand at the root of the form. */
export function readFields(pdf: PDFDocument): ReadonlyMap<string, PDFDict> {
  const fields = pdf.catalog.lookupMaybe(PDFName.of('AcroForm'), PDFDict)?.lookupMaybe(PDFName.of('Fields'), PDFArray);
  const found = new Map<string, PDFDict>();
  for (let at = 0; at < (fields?.size() ?? 0); at++) {
    const field = fields?.lookupMaybe(at, PDFDict);
    const name = field?.lookup(PDFName.of('T'));
    if (field && (name instanceof PDFString || name instanceof PDFHexString)) found.set(name.decodeText(), field);
  }
  return found;
}

export function fieldNamed(pdf: PDFDocument, name: string): PDFDict {
  const field = readFields(pdf).get(name);
  if (!field) throw new Error(`The file has no field “${name}”.`);
  if (field.has(PDFName.of('V'))) throw new Error(`The field “${name}” is already filled or signed.`);
  return field;
}
