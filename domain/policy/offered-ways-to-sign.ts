import { saysHowItIsSigned } from '../document/acts/sign-on-paper';
import type { DocumentState } from '../document/document-state';
import { isTrial } from '../routes/trial-route';
import type { Context } from '../stream/stream-model';
import type { OfferedAct } from './offered-acts';
import type { Viewer } from './viewer';

/** From signing digitally to paper and back: for the signer, and for văn thư who keeps the seal. */
export function offeredWaysToSign(viewer: Viewer, document: DocumentState, context: Pick<Context, 'organisation' | 'today'>): readonly OfferedAct[] {
  const kind = wayOpen(document);
  const postId = viewer.posts.find((post) => saysHowItIsSigned(document, post.id, context))?.id;
  return kind && postId ? [{ kind, postId, primary: false }] : [];
}

function wayOpen({ current, facts, route, paper, preparation, issued }: DocumentState): 'signOnPaper' | 'signDigitally' | undefined {
  if (issued || preparation) return undefined;
  if (paper) return 'signDigitally';
  return current?.kind === 'sign' && !facts.copyOf && !isTrial(route) ? 'signOnPaper' : undefined;
}
