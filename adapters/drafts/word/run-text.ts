import { DEFAULT_SIZE, sizeOf, type PictureSize, type PlacedPicture } from './pictures';
import { childOf, childrenOf, isOn, valueOf, type XmlElement } from './xml-tree';

/** The text of a paragraph as it prints, and what hangs on it. */
export interface RunText {
  text: string;
  readonly pictures: PlacedPicture[];
  /** Contents of text boxes, to be read as paragraphs of their own. */
  readonly boxes: XmlElement[];
  /** Ids of comments whose mark stands here. */
  readonly comments: string[];
  hasChanges: boolean;
}

/** Which of the runs between `begin` and `end` of a field print: those after `separate`. */
interface FieldState {
  depth: number;
  inCode: number[];
}

const TRANSPARENT = new Set([
  'w:hyperlink', 'w:smartTag', 'w:sdt', 'w:sdtContent', 'w:fldSimple', 'w:ins', 'w:moveTo', 'w:customXml', 'w:dir', 'w:bdo',
  'mc:AlternateContent', 'mc:Choice', 'w:object',
]);
const DELETED = new Set(['w:del', 'w:moveFrom']);
/** Letters of the two symbol fonts that have a plain one; every other stays in the private use area, to be pointed at. */
const SYMBOLS: Readonly<Record<string, string>> = {
  F0B7: '•', F0A7: '▪', F0D8: '➢', F0FC: '✓', F0E0: '→', F0AE: '→', F0B3: '≥', F0A3: '≤', F0B1: '±', F0B4: '×', F0B0: '°', F02D: '-',
  F06C: '●', F071: '□', F0A8: '□', F0FE: '☒', F06F: '□',
};

/** Reads the runs of a paragraph: tracked changes as accepted, fields by their result, hidden text left out, breaks and tabs kept. */
export function readRuns(paragraph: XmlElement, isCaps: boolean): RunText {
  const read: RunText = { text: '', pictures: [], boxes: [], comments: [], hasChanges: false };
  const field: FieldState = { depth: 0, inCode: [] };
  walk(paragraph, read, field, isCaps);
  return read;
}

function walk(element: XmlElement, read: RunText, field: FieldState, isCaps: boolean): void {
  for (const child of childrenOf(element)) {
    if (child.name === 'w:r') readRun(child, read, field, isCaps);
    else if (DELETED.has(child.name)) read.hasChanges = true;
    else if (TRANSPARENT.has(child.name)) {
      if (child.name === 'w:ins' || child.name === 'w:moveTo') read.hasChanges = true;
      walk(child, read, field, isCaps);
    }
  }
}

function readRun(run: XmlElement, read: RunText, field: FieldState, isCaps: boolean): void {
  const properties = childOf(run, 'w:rPr');
  if (isOn(childOf(properties, 'w:vanish'))) return;
  const caps = childOf(properties, 'w:caps');
  const upper = caps === undefined ? isCaps : isOn(caps);
  for (const child of childrenOf(run)) {
    if (child.name === 'w:fldChar') stepField(valueOf(child, 'w:fldCharType'), field);
    else if (!field.inCode.includes(field.depth)) readPiece(child, read, upper);
  }
}

function stepField(type: string | undefined, field: FieldState): void {
  if (type === 'begin') {
    field.depth += 1;
    field.inCode.push(field.depth);
  } else {
    field.inCode = field.inCode.filter((depth) => depth !== field.depth);
    if (type === 'end') field.depth = Math.max(0, field.depth - 1);
  }
}

function readPiece(piece: XmlElement, read: RunText, upper: boolean): void {
  switch (piece.name) {
    case 'w:t': read.text += printed(piece, upper); break;
    case 'w:tab': case 'w:ptab': read.text += '\t'; break;
    case 'w:br': read.text += valueOf(piece, 'w:type') === undefined || valueOf(piece, 'w:type') === 'textWrapping' ? '\n' : ''; break;
    case 'w:cr': read.text += '\n'; break;
    case 'w:noBreakHyphen': read.text += '-'; break;
    case 'w:sym': read.text += symbol(valueOf(piece, 'w:char') ?? ''); break;
    case 'w:footnoteReference': read.text += mark('', piece); break;
    case 'w:endnoteReference': read.text += mark('e', piece); break;
    case 'w:commentReference': read.comments.push(valueOf(piece, 'w:id') ?? ''); break;
    case 'w:drawing': case 'w:pict': case 'w:object': readDrawing(piece, read, DEFAULT_SIZE); break;
    case 'mc:AlternateContent': childrenOf(childOf(piece, 'mc:Choice')).forEach((child) => readPiece(child, read, upper)); break;
  }
}

function printed(piece: XmlElement, upper: boolean): string {
  const text = piece.children.filter((child) => typeof child === 'string').join('').replace(/\n/gu, ' ');
  return upper ? text.toLocaleUpperCase('vi') : text;
}

function mark(kind: string, piece: XmlElement): string {
  return `[^${kind}${(valueOf(piece, 'w:id') ?? '').replace(/\W/gu, '')}]`;
}

function symbol(code: string): string {
  return SYMBOLS[code.toUpperCase()] ?? (/^[0-9a-f]{4}$/iu.test(code) ? String.fromCharCode(Number.parseInt(code, 16)) : '');
}

/** Pictures and text boxes of a drawing; the size of a picture is said on an element around it. */
function readDrawing(element: XmlElement, read: RunText, around: PictureSize): void {
  const size = sizeOf(element) ?? around;
  for (const child of childrenOf(element)) {
    if (child.name === 'w:txbxContent') read.boxes.push(child);
    else if (child.name === 'pic:pic' || child.name === 'v:imagedata') read.pictures.push({ element: child, size });
    else readDrawing(child.name === 'mc:AlternateContent' ? (childOf(child, 'mc:Choice') ?? child) : child, read, size);
  }
}
