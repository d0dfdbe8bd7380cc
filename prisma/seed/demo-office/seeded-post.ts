import type { Post } from '../../../domain/organisation/organisation';

/** A post with the person who holds it since the ward began. */
export interface SeededPost extends Post {
  readonly holder: string;
  /** Held with the word "Quyền". */
  readonly acting?: boolean;
}
