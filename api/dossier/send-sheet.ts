import type { Response } from 'express';
import type { Sheet } from '../../adapters/typeset/sheet';
import type { ApiParts } from '../api-parts';
import type { Reply } from '../http/route';

/** Sets a page of the dossier as it stands now and sends it. */
export async function sendSheet(parts: ApiParts, response: Response, sheet: Sheet, fileName: string): Promise<Reply> {
  return sendPages(response, await parts.setSheet(sheet), fileName);
}

/** Sends pages made for this answer; nobody in between keeps them. */
export function sendPages(response: Response, pdf: Uint8Array, fileName: string): Reply {
  response.setHeader('Cache-Control', 'private, no-store');
  response.setHeader('Content-Disposition', `inline; filename="${fileName}"`);
  response.type('application/pdf').send(Buffer.from(pdf));
  return 'sent';
}
