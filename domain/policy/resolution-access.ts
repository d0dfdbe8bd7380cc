import type { DocumentState } from '../document/document-state';
import { holds, type Viewer } from './viewer';

const OPEN_AT = ['consult', 'poll', 'resolve'];

/**
 * Who fills the table of opinions while it is being made: its drafter, whoever holds the resolve step, and the head of the drafting
 * unit, from the first opinion until the document goes on with it.
 */
export function mayFillResolution(viewer: Viewer, document: DocumentState): boolean {
  const { current, facts } = document;
  if (!current || !OPEN_AT.includes(current.kind)) return false;
  if (holds(viewer, [facts.drafter.postId])) return true;
  if (current.kind === 'resolve' && holds(viewer, current.postIds)) return true;
  return viewer.posts.some((post) => post.unitId === facts.unitId && post.roles.some((role) => role === 'unit-head' || role === 'deputy-unit-head'));
}
