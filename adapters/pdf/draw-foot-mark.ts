import type { PDFDocument } from 'pdf-lib';
import type { Box } from '../../domain/document/page-content';
import type { FootMark } from '../../domain/public-check/foot-mark';
import { footMarkWords, squaresOf } from '../typeset/foot-mark';
import { addToPage } from './add-to-page';
import { decimal, registerForm } from './appearances/form-xobject';
import { textString } from './incremental-update';
import { embedFace } from './subset-faces';

export interface PlacedFootMark {
  readonly mark: FootMark;
  readonly box: Box;
}

const SIZE_PT = 8;
const LEADING_PT = 10;
/** White between the words and the code beside them, in points. */
const GUTTER_PT = 7;

/** Draws the code of the public check as a locked mark of its own: nothing of the page's content is touched. */
export async function drawFootMark(document: PDFDocument, { mark, box }: PlacedFootMark): Promise<void> {
  const [x1, y1, x2, y2] = box.rect;
  const [width, height] = [x2 - x1, y2 - y1];
  const font = await embedFace(document, 'regular', 'letters');
  const { words, alt } = footMarkWords(mark);
  const right = width - height - GUTTER_PT;
  const lines = words.map((line, at) => {
    const text = line.normalize('NFC');
    const from = right - font.widthOfTextAtSize(text, SIZE_PT);
    const up = height / 2 + LEADING_PT * (words.length / 2 - at - 1) + 2;
    return `BT /F ${SIZE_PT} Tf ${decimal(from)} ${decimal(up)} Td ${font.encodeText(text).toString()} Tj ET`;
  });
  const content = `q 0 g ${lines.join(' ')} ${codeAt(mark.address, width - height, height)} Q`;
  addToPage(document, document.context.obj({
    Type: 'Annot', Subtype: 'Stamp', F: 132, Rect: [x1, y1, x2, y2], P: document.getPage(box.page - 1).ref,
    Contents: textString(alt), AP: { N: registerForm(document, { width, height, content, fonts: { F: font } }) },
  }), box.page);
}

/** The squares of the code, from its upper left corner. */
function codeAt(address: string, left: number, height: number): string {
  const { side, dark } = squaresOf(address);
  const unit = height / side;
  const squares = dark.map(([row, column]) => `${decimal(column)} ${decimal(side - 1 - row)} 1 1 re`);
  return `${decimal(unit)} 0 0 ${decimal(unit)} ${decimal(left)} 0 cm ${squares.join(' ')} f`;
}
