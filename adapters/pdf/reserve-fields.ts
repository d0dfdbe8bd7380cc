import { PDFArray, type PDFDict, PDFName, PDFNumber, PDFString, type PDFDocument, type PDFRef } from 'pdf-lib';
import type { Box, PagePlaces } from '../../domain/document/page-content';
import { registerForm } from './appearances/form-xobject';
import { addToPage } from './add-to-page';
import { COPY_FORM_FIELD, FIELD_NAMES, PAPER_ORIGINAL_FIELD, TEXT_FIELDS, type ReservedField, type TextField } from './field-names';
import type { MetadataField } from './metadata-fields';
import { openForUpdate, saveUpdate, textString } from './incremental-update';
import { embedFace } from './subset-faces';
import { FACE_OF, fontSizeOf, TEXT_FIELD_FLAGS } from './text-fields';
import { drawMarks, type PageMarks } from './page-marks';
import { writeMetadata } from './write-metadata';

/** Who will sign and whose seal it will be: read aloud by screen readers. */
export interface ExpectedSigners {
  /** Absent where nobody signs in person: an electronic copy bears the seal of the agency alone. */
  readonly signer?: string;
  /** The second leader, where two sign. */
  readonly coSigner?: string;
  readonly agency: string;
  /** The person has signed by hand on the paper this is a scan of. */
  readonly onPaper?: true;
  /** Of an electronic copy: "SAO Y". */
  readonly copyForm?: string;
}

/**
 * One update that adds every field the signatures will need: blanks for number, day, month and year, the field of the personal
 * signature and that of the seal, and the machine-readable fields of the document. After it nobody needs to
 * add an object to a page, so no later signature looks like a change.
 */
export async function reserveFields(
  pdf: Uint8Array, places: PagePlaces, signers: ExpectedSigners, metadata: readonly MetadataField[] = [], marks: PageMarks = {},
): Promise<Uint8Array> {
  const document = await openForUpdate(pdf);
  const fonts = { regular: await embedFace(document, 'regular', 'digits'), italic: await embedFace(document, 'italic', 'digits') };
  const form = document.context.obj({
    Fields: [], SigFlags: 3, DR: { Font: { TinosRegular: fonts.regular.ref, TinosItalic: fonts.italic.ref } },
  });
  if (document.catalog.has(PDFName.of('AcroForm'))) throw new Error('The file already has a form.');
  document.catalog.set(PDFName.of('AcroForm'), document.context.register(form));
  const fields = form.lookup(PDFName.of('Fields'), PDFArray);
  for (const name of TEXT_FIELDS) fields.push(addTextField(document, name, places[name]));
  if (signers.signer !== undefined) fields.push(addSignatureField(document, 'signature', places.signature, `Chữ ký số của ${signers.signer}`));
  if (signers.coSigner !== undefined && places.coSignature) {
    fields.push(addSignatureField(document, 'coSignature', places.coSignature, `Chữ ký số của ${signers.coSigner}`));
  }
  fields.push(addSignatureField(document, 'seal', places.seal, `Chữ ký số của cơ quan: ${signers.agency}`));
  await drawMarks(document, marks);
  if (signers.onPaper) fields.push(addMark(document, places.seal, { name: PAPER_ORIGINAL_FIELD, label: 'Bản gốc', value: ON_PAPER }));
  if (signers.copyForm !== undefined) {
    fields.push(addMark(document, places.seal, { name: COPY_FORM_FIELD, label: 'Hình thức sao', value: signers.copyForm }));
  }
  if (metadata.length > 0) writeMetadata(document, metadata);
  return saveUpdate(document, pdf);
}

const LABELS: Readonly<Record<TextField, string>> = {
  number: 'Số văn bản', day: 'Ngày ban hành', month: 'Tháng ban hành', year: 'Năm ban hành',
};

/** No value at all, not even an empty one: a value may then be given once, in the seal's revision. */
function addTextField(document: PDFDocument, name: TextField, box: Box): PDFRef {
  const font = FACE_OF[name] === 'italic' ? 'TinosItalic' : 'TinosRegular';
  const size = fontSizeOf(box.rect[3] - box.rect[1]);
  const widget = newWidget(document, FIELD_NAMES[name], box, LABELS[name]);
  widget.set(PDFName.of('FT'), PDFName.of('Tx'));
  widget.set(PDFName.of('Ff'), TEXT_FIELD_FLAGS.Ff);
  widget.set(PDFName.of('F'), TEXT_FIELD_FLAGS.F);
  widget.set(PDFName.of('DA'), PDFString.of(`/${font} ${size.toFixed(2)} Tf 0 g`));
  return addToPage(document, widget, box.page);
}

const ON_PAPER = 'Người có thẩm quyền ký tay trên bản gốc giấy';

interface Mark {
  readonly name: string;
  readonly label: string;
  readonly value: string;
}

/** Says, and prints nothing: what can be read on a scan is not for us to write on. */
function addMark(document: PDFDocument, { page, rect: [, , x2, y2] }: Box, { name, label, value }: Mark): PDFRef {
  const box: Box = { page, rect: [x2, y2, x2, y2] };
  const widget = newWidget(document, name, box, label);
  widget.set(PDFName.of('FT'), PDFName.of('Tx'));
  widget.set(PDFName.of('Ff'), TEXT_FIELD_FLAGS.Ff);
  widget.set(PDFName.of('F'), TEXT_FIELD_FLAGS.F);
  widget.set(PDFName.of('DA'), PDFString.of('/TinosRegular 1 Tf 0 g'));
  widget.set(PDFName.of('V'), textString(value));
  return addToPage(document, widget, box.page);
}

function addSignatureField(document: PDFDocument, name: ReservedField, box: Box, label: string): PDFRef {
  const widget = newWidget(document, FIELD_NAMES[name], box, label);
  widget.set(PDFName.of('FT'), PDFName.of('Sig'));
  widget.set(PDFName.of('F'), PDFNumber.of(132));
  return addToPage(document, widget, box.page);
}

function newWidget(document: PDFDocument, name: string, { page, rect: [x1, y1, x2, y2] }: Box, label: string): PDFDict {
  const empty = registerForm(document, { width: x2 - x1, height: y2 - y1, content: '' });
  return document.context.obj({
    Type: 'Annot', Subtype: 'Widget', T: textString(name), TU: textString(label),
    Rect: [x1, y1, x2, y2], P: document.getPage(page - 1).ref, AP: { N: empty },
  });
}
