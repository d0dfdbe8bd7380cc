import type { Response } from 'express';
import type { ApiParts } from '../api-parts';
import type { Reply } from '../http/route';

/** Sends a file by its hash. The hash is its tag: a browser that has it asks and is told so; it is not kept by anybody in between. */
export async function sendPdf(parts: ApiParts, response: Response, hash: string, fileName: string): Promise<Reply> {
  const bytes = Buffer.from(await parts.files.get(hash));
  response.setHeader('Cache-Control', 'private, no-cache');
  response.setHeader('ETag', `"${hash}"`);
  response.setHeader('Content-Disposition', `inline; filename="${fileName}"`);
  response.type('application/pdf').send(bytes);
  return 'sent';
}
