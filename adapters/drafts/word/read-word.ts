import type { SourceNote, SourcePiece } from '../../../domain/draft-reading/draft-source';
import { BlockReader } from './blocks';
import { readNumbering } from './numbering';
import type { DraftPicture } from './pictures';
import { readStyles } from './styles';
import { isLayout } from './layout-table';
import type { WordParts } from './word-parts';
import { childOf, childrenOf, valueOf, type XmlElement } from './xml-tree';

/** A remark somebody left in the margin of a Word file. */
export interface DraftComment {
  readonly author: string;
  readonly text: string;
  /** The paragraph it stands at, counted from 1; absent when its mark is gone. */
  readonly block?: number;
}

export interface WordRead {
  readonly pieces: readonly SourcePiece[];
  readonly pictures: readonly DraftPicture[];
  readonly comments: readonly DraftComment[];
  /** What could not be carried over, or was decided for the clerk. */
  readonly met: {
    readonly changes: boolean;
    readonly picturesLeftOut: boolean;
    readonly unknownNumbers: boolean;
    readonly skippedLetter: boolean;
  };
}

const STAMP = /^(?:TUYỆT MẬT|TỐI MẬT|MẬT|HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN)$/u;

/** Reads a Word file into lines, tables, pictures and footnotes, in the order they print. */
export function readWord(parts: WordParts): WordRead {
  const numbering = readNumbering(parts.part('numbering.xml'));
  const reader = new BlockReader({ numbering, styles: readStyles(parts.part('styles.xml')), related: parts.related });
  const body = reader.blocksOf(childOf(parts.document, 'w:body') ?? parts.document);
  const footnotes = notesOf(parts.part('footnotes.xml'), 'w:footnote', '', reader);
  const notes = [...footnotes, ...notesOf(parts.part('endnotes.xml'), 'w:endnote', 'e', reader)];
  const pieces = [...headerPieces(parts, reader), ...body, ...notes];
  return {
    pieces, pictures: reader.pictures, comments: commentsOf(parts.part('comments.xml'), reader),
    met: {
      changes: reader.met.changes, picturesLeftOut: reader.met.picturesLeftOut,
      unknownNumbers: numbering.hasUnknownFormat, skippedLetter: numbering.skipsLetter,
    },
  };
}

/** Of the page headers, those that carry the head of the document, and the stamps of the others. */
function headerPieces({ headers }: WordParts, reader: BlockReader): SourcePiece[] {
  return headers.flatMap(({ root }) => {
    const pieces = reader.aside(root);
    const text = pieces.map((piece) => (piece.kind === 'line' ? piece.text : '')).join('\n');
    if (isLayout(text)) return pieces;
    return pieces.filter((piece) => piece.kind === 'line' && STAMP.test(piece.text.trim().normalize('NFC')));
  });
}

function notesOf(root: XmlElement | undefined, name: string, prefix: string, reader: BlockReader): SourceNote[] {
  return childrenOf(root, name).filter((note) => valueOf(note, 'w:type') === undefined).flatMap((note) => {
    const text = reader.plainText(note);
    return text === '' ? [] : [{ kind: 'note' as const, mark: `${prefix}${valueOf(note, 'w:id') ?? ''}`, text }];
  });
}

function commentsOf(root: XmlElement | undefined, reader: BlockReader): DraftComment[] {
  return childrenOf(root, 'w:comment').map((comment) => {
    const block = reader.commentPlaces.get(valueOf(comment, 'w:id') ?? '');
    return { author: valueOf(comment, 'w:author') ?? '', text: reader.plainText(comment), ...(block !== undefined && { block }) };
  });
}
