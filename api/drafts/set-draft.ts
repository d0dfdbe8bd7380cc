import type { Response } from 'express';
import { UNPRINTABLE } from '../../adapters/typeset/typesetter';
import type { PageContent } from '../../domain/document/page-content';
import { picturesIn } from '../../domain/document/page-pictures';
import type { ApiParts } from '../api-parts';
import type { Reply } from '../http/route';
import { fail } from '../problems/problem';

/** The pages of a draft, marked DỰ THẢO. Refuses, with the reason, what cannot be set. */
export async function setDraft(parts: ApiParts, content: PageContent): Promise<Uint8Array> {
  const pictures = Object.fromEntries(
    await Promise.all(picturesIn(content).map(async (sha256) => [sha256, await parts.files.get(sha256)] as const)),
  );
  return parts.setDraftPage(content, pictures).catch((error: unknown) => {
    if (error instanceof Error && error.name === UNPRINTABLE) fail('PAGE_NOT_USABLE', { sentence: error.message }, 'page');
    throw error;
  });
}

/** A preview is made anew each time and kept by nobody. */
export function sendPreview(response: Response, pdf: Uint8Array): Reply {
  response.setHeader('Cache-Control', 'private, no-store');
  response.setHeader('Content-Disposition', 'inline; filename="xem-truoc.pdf"');
  response.type('application/pdf').send(Buffer.from(pdf));
  return 'sent';
}
