import type { DocumentState } from '../document/document-state';
import { holds, type Viewer } from './viewer';

/** Whose hands the text is in: whoever holds the post it was drafted from, and whoever the document waits for while opinions are taken up. */
export function mayChangeText(viewer: Viewer, { facts, current }: DocumentState): boolean {
  return holds(viewer, [facts.drafter.postId]) || (current?.kind === 'resolve' && holds(viewer, current.postIds));
}
