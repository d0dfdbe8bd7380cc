import type { Response } from 'express';
import type { Sheet } from '../../adapters/typeset/sheet';
import type { ApiParts } from '../api-parts';
import type { Reply } from '../http/route';

/** Sets a page of the dossier as it stands now and sends it; nobody in between keeps it. */
export async function sendSheet(parts: ApiParts, response: Response, sheet: Sheet, fileName: string): Promise<Reply> {
  const bytes = await parts.setSheet(sheet);
  response.setHeader('Cache-Control', 'private, no-store');
  response.setHeader('Content-Disposition', `inline; filename="${fileName}"`);
  response.type('application/pdf').send(Buffer.from(bytes));
  return 'sent';
}
