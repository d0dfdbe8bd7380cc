import type { Request } from 'express';
import { formatOf } from '../../adapters/drafts/format-of';
import type { Attachment, Opinion, OpinionContent, Remark } from '../../domain/collection/collection';
import { keepWords } from '../acts/keep-words';
import type { ApiParts } from '../api-parts';
import { partOf } from '../http/command-id';
import { fail } from '../problems/problem';
import type { OpinionDraft } from './opinion.schema';

interface Said {
  readonly answer: Opinion;
  readonly textSha256: string;
  readonly words?: string | undefined;
  readonly remarks: OpinionDraft['remarks'];
}

/** What was written, with its words and its file kept first: only their ids and hashes travel on. */
export async function keepOpinion(
  parts: ApiParts, commandId: string, personId: string, request: Request, said: Said,
): Promise<OpinionContent> {
  const wordsId = await keepWords(parts, commandId, personId, said.words);
  const remarks = await keepRemarks(parts, commandId, personId, said.remarks);
  const attachment = await keepAttachment(parts, commandId, personId, request);
  return {
    answer: said.answer, textSha256: said.textSha256, ...(wordsId && { wordsId }), ...(remarks.length > 0 && { remarks }),
    ...(attachment && { attachment }),
  };
}

async function keepRemarks(
  parts: ApiParts, commandId: string, personId: string, remarks: OpinionDraft['remarks'],
): Promise<readonly Remark[]> {
  const kept: Remark[] = [];
  for (const [position, { text, block, page }] of remarks.entries()) {
    const wordsId = await keepWords(parts, partOf(commandId, `remark ${position}`), personId, text);
    if (wordsId) kept.push({ wordsId, ...(block !== undefined && { block }), ...(page !== undefined && { page }) });
  }
  return kept;
}

const TAKEN = ['pdf', 'zip', 'ole', 'picture', 'text'];

async function keepAttachment(parts: ApiParts, commandId: string, personId: string, { file }: Request): Promise<Attachment | undefined> {
  if (!file) return undefined;
  if (!TAKEN.includes(formatOf(file.buffer))) {
    fail('FILE_REFUSED', { sentence: 'Chỉ đính kèm được tệp văn bản, bảng tính, PDF hoặc ảnh. Hãy chọn tệp khác.' }, 'file');
  }
  const { sha256 } = await parts.files.put(file.buffer);
  const nameWordsId = await keepWords(parts, partOf(commandId, 'attachment'), personId, file.originalname);
  return { sha256, nameWordsId: nameWordsId ?? '' };
}
