import type { Request } from 'express';
import { formatOf } from '../../adapters/drafts/format-of';
import type { PictureFault } from '../../adapters/pdf/scans/scan-of-pictures';
import type { ApiParts } from '../api-parts';
import { fail } from '../problems/problem';

/** The file a draft is read from. */
export interface SentFile {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** As it was sent; pictures of pages, one or several in their order, are put together as one scan. */
export async function sentFile(parts: Pick<ApiParts, 'ownPages'>, request: Request): Promise<SentFile | undefined> {
  const files = filesOf(request);
  const [first] = files;
  if (!first) return undefined;
  const isOfPictures = files.every(({ buffer }) => formatOf(buffer) === 'picture');
  if (files.length > 1 && !isOfPictures) fail('FILE_REFUSED', { sentence: ONE_DRAFT }, 'file');
  if (!isOfPictures) return { bytes: first.buffer, name: first.originalname };
  const outcome = await parts.ownPages.scanOf(files.map(({ buffer }) => buffer));
  if (outcome.kind === 'fault') fail('FILE_REFUSED', { sentence: SENTENCES[outcome.fault] }, 'file');
  return { bytes: outcome.pdf, name: `${first.originalname.replace(/\.[^.]*$/u, '')}.pdf` };
}

function filesOf({ file, files }: Request): readonly Express.Multer.File[] {
  if (file) return [file];
  return Array.isArray(files) ? files : [];
}

const ONE_DRAFT = 'Mỗi lần chỉ nộp một tệp dự thảo. Nhiều tệp một lần chỉ nhận khi tất cả là ảnh các trang (.jpg, .png), xếp theo thứ tự trang.';

const SENTENCES: Readonly<Record<PictureFault, string>> = {
  'too-many-pixels': 'Ảnh có trên 40 triệu điểm ảnh. Hãy chụp hoặc quét lại ở mức 300 điểm mỗi inch (dpi) rồi nộp lại.',
  damaged: 'Ảnh bị hỏng, không mở được. Hãy chụp hoặc quét lại trang đó rồi nộp lại.',
  'unknown-picture': 'Loại ảnh này không dùng được. Hãy lưu thành .jpg, .png, hoặc quét thành tệp PDF rồi nộp lại.',
};
