import { PDFName, PDFNumber, type PDFDict, type PDFDocument, type PDFFont } from 'pdf-lib';
import type { TinosFace } from '../typeset/tinos';
import { decimal, registerForm } from './appearances/form-xobject';
import { FIELD_NAMES, TEXT_FIELDS, type TextField } from './field-names';
import { fieldNamed, textString } from './incremental-update';
import { rectOf } from './rectangles';
import { embedFace } from './subset-faces';

// As `blank` in adapters/typeset/templates/marks.typ draws it: 1.2 em high, the base line 0.3 em above the foot.
const BLANK_HEIGHT_EM = 1.2;
const BLANK_BASE_EM = 0.3;

/** The number stands upright, the date in italics. */
export const FACE_OF: Readonly<Record<TextField, TinosFace>> = { number: 'regular', day: 'italic', month: 'italic', year: 'italic' };

export function fontSizeOf(height: number): number {
  return height / BLANK_HEIGHT_EM;
}

/** Writes value and picture into reserved text fields. Nothing else of the file changes. */
export async function fillTextFields(pdf: PDFDocument, values: Readonly<Record<TextField, string>>): Promise<void> {
  const fields = TEXT_FIELDS.map((name) => ({ name, field: fieldNamed(pdf, FIELD_NAMES[name]), value: values[name] }));
  for (const { field, value } of fields) field.set(PDFName.of('V'), textString(value));
  // A place without width: the value is printed on the page already, or nowhere; the field only says it.
  const shown = fields.filter(({ field }) => widthOf(field) >= 1);
  for (const face of ['regular', 'italic'] as const) {
    const ofFace = shown.filter(({ name }) => FACE_OF[name] === face);
    if (ofFace.length === 0) continue;
    const font = await embedFace(pdf, face, 'digits');
    for (const one of ofFace) show(pdf, one, font);
  }
}

function widthOf(field: PDFDict): number {
  const [x1, , x2] = rectOf(field);
  return x2 - x1;
}

interface FilledField {
  readonly name: TextField;
  readonly field: PDFDict;
  readonly value: string;
}

function show(pdf: PDFDocument, { name, field, value }: FilledField, font: PDFFont): void {
  const [x1, y1, x2, y2] = rectOf(field);
  const [width, height] = [x2 - x1, y2 - y1];
  const size = Math.min(fontSizeOf(height), width / font.widthOfTextAtSize(value, 1));
  // The number leans on the symbol that follows it; day, month and year stand in the middle of their blanks.
  const room = width - font.widthOfTextAtSize(value, size);
  const left = name === 'number' ? room : room / 2;
  const base = (BLANK_BASE_EM / BLANK_HEIGHT_EM) * height;
  const operators = `/F ${decimal(size)} Tf ${decimal(left)} ${decimal(base)} Td ${font.encodeText(value).toString()} Tj`;
  const content = `/Tx BMC q BT 0 g ${operators} ET Q EMC`;
  field.set(PDFName.of('AP'), pdf.context.obj({ N: registerForm(pdf, { width, height, content, fonts: { F: font } }) }));
}

/** Read-only, printed, one line. */
export const TEXT_FIELD_FLAGS = { Ff: PDFNumber.of(1), F: PDFNumber.of(4) };
