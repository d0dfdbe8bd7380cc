import { rolesOf } from '../../domain/document/block-roles';
import type { Block, Picture } from '../../domain/document/page-content';
import { cleanText } from './clean-text';
import { runsOf } from './noted-runs';
import { tableData, widthOf } from './table-data';

/** Columns beyond which a table of an annex is set on a page lying on its side. */
const MOST_UPRIGHT_COLUMNS = 8;

/** Blocks as the templates read them: with their roles, and their texts cut at the footnotes. */
export function blocksData(blocks: readonly Block[]): readonly Readonly<Record<string, unknown>>[] {
  const roles = rolesOf(blocks);
  return blocks.map((block, at) => ({ role: roles[at], ...blockData(block) }));
}

export function isWide(blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.kind === 'table' && widthOf(block) > MOST_UPRIGHT_COLUMNS);
}

function blockData(block: Block): Readonly<Record<string, unknown>> {
  switch (block.kind) {
    case 'heading':
      return { kind: block.kind, level: Math.min(Math.max(Math.trunc(block.level), 1), 6), text: cleanText(block.text) };
    case 'paragraph':
      return { kind: block.kind, runs: runsOf(block), isEmpty: block.text.trim() === '', pictures: (block.pictures ?? []).map(pictureData) };
    case 'item':
      return { kind: block.kind, marker: cleanText(block.marker), runs: runsOf(block) };
    case 'table':
      return { kind: block.kind, ...tableData(block) };
  }
}

function pictureData({ sha256, mediaType, width, height, description }: Picture): Readonly<Record<string, unknown>> {
  return { path: picturePath(sha256), format: mediaType === 'image/png' ? 'png' : 'jpg', width, height, description: cleanText(description ?? 'Hình') };
}

/** Where the templates find a picture, beside `data.json`. */
export function picturePath(sha256: string): string {
  return `picture-${sha256}`;
}
