import type { PDFDocument } from 'pdf-lib';
import type { Box, InitialsPlace, PageContent, PagePlaces } from '../../domain/document/page-content';
import { addToPage } from './add-to-page';
import { decimal, registerForm } from './appearances/form-xobject';
import { textString } from './incremental-update';
import { embedFace } from './subset-faces';

export interface InitialsMark {
  readonly place: InitialsPlace;
  readonly box: Box;
  readonly words: string;
}

const LABELS: Readonly<Record<InitialsPlace, string>> = { content: 'Ký nháy: kiểm tra nội dung', form: 'Ký nháy: kiểm tra thể thức' };
const SIZE_PT = 10;
/** The blue of a pen, as for the signature. */
const BLUE = '0.05 0.2 0.68';

/** Which initials the drafter's own page has room for, and which it has not. */
export function marksOn({ contentInitials, formInitials }: PagePlaces, { initials = {} }: PageContent): {
  readonly marks: readonly InitialsMark[]; readonly leftOut: readonly InitialsPlace[];
} {
  const boxes = { content: contentInitials, form: formInitials };
  const given = (['content', 'form'] as const).filter((place) => initials[place] !== undefined);
  return {
    marks: given.flatMap((place) => {
      const box = boxes[place];
      return box ? [{ place, box, words: initials[place] ?? '' }] : [];
    }),
    leftOut: given.filter((place) => !boxes[place]),
  };
}

/** Draws initials as locked marks of their own: nothing of the page's content is touched. */
export async function drawInitials(document: PDFDocument, marks: readonly InitialsMark[]): Promise<void> {
  if (marks.length === 0) return;
  const font = await embedFace(document, 'italic', 'letters');
  for (const { place, box, words } of marks) {
    const [x1, y1, x2, y2] = box.rect;
    const [width, height] = [x2 - x1, y2 - y1];
    const text = words.normalize('NFC');
    const size = Math.min(SIZE_PT, width / font.widthOfTextAtSize(text, 1));
    const content = `q ${BLUE} rg BT /F ${decimal(size)} Tf 0 ${decimal(0.25 * height)} Td ${font.encodeText(text).toString()} Tj ET Q`;
    addToPage(document, document.context.obj({
      Type: 'Annot', Subtype: 'Stamp', F: 132, Rect: [x1, y1, x2, y2], P: document.getPage(box.page - 1).ref,
      Contents: textString(`${LABELS[place]} (${text})`), AP: { N: registerForm(document, { width, height, content, fonts: { F: font } }) },
    }), box.page);
  }
}
