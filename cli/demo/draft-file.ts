import { basename } from 'node:path';
import { readDraftFile } from '../../adapters/drafts/read-draft-file';
import type { PlacedReading } from '../../domain/draft-reading/draft-reading';
import { readDraft } from '../../domain/draft-reading/read-draft';
import { fileBytes } from '../read/file-bytes';
import { refusedAtDoor } from '../read/refused-at-door';
import { Refusal } from '../refusal';

/** A draft that the office's door takes in. */
export interface DraftFile {
  readonly path: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly reading: PlacedReading;
}

/** Reads a draft before any office is opened for it. @throws Refusal with the sentence the clerk would hear at the door */
export async function openDraftFile(path: string): Promise<DraftFile> {
  const bytes = fileBytes(path);
  const read = await readDraftFile(bytes);
  if (read.kind === 'refused') throw new Refusal(read.code === 'no-text' ? BY_HAND : read.sentence);
  if (read.warnings.includes('no-text-layer')) throw new Refusal(BY_HAND);
  const reading = readDraft(read.source);
  const refused = refusedAtDoor(reading);
  if (refused) throw new Refusal(refused.sentence);
  return { path, name: basename(path), bytes, reading };
}

/** The story reads everything from the draft itself; where nothing can be read a person has to look at the page. */
const BY_HAND =
  'Tệp là bản quét hoặc ảnh, không đọc được chữ nên không tự đi hết quy trình được. Hãy mở văn phòng mẫu bằng npm start, đăng nhập tu (mật khẩu '
  + 'trinh-demo), vào Dự thảo mới, thả tệp này, nhập loại, trích yếu, nơi nhận, chỉ chỗ ghi số, ngày, chữ ký trên trang rồi bấm Trình.';
