import type { PageContent } from './page-content';

/** The pictures that stand on the pages, by the hash of their bytes, each once. */
export function picturesIn({ blocks, annexes = [] }: PageContent): readonly string[] {
  const all = [...blocks, ...annexes.flatMap((annex) => annex.blocks)];
  return [...new Set(all.flatMap((block) => (block.kind === 'paragraph' ? block.pictures ?? [] : []).map((picture) => picture.sha256)))];
}
