import { PDFDocument } from 'pdf-lib';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const LARGEST_BYTES = 2 * 1024 * 1024;
const [FEWEST_DOTS, MOST_DOTS] = [100, 3_000];
/** Kinds of PNG that carry their own transparency (PNG specification, 11.2.2). */
const WITH_ALPHA = [4, 6];

/**
 * Why a picture cannot stand for a signature or a seal, as a sentence; undefined when it can. They are PNG with nothing behind them
 * (Decree 30/2020, annex I): what lies under the seal must be seen through it.
 */
export async function pictureFault(file: Uint8Array): Promise<string | undefined> {
  const bytes = Buffer.from(file);
  if (!bytes.subarray(0, PNG.length).equals(PNG) || bytes.length < 33) return 'Hình ảnh phải là tệp .png. Hãy quét lại rồi lưu thành .png nền trong suốt.';
  if (bytes.length > LARGEST_BYTES) return 'Hình ảnh lớn hơn 2 MB. Hãy giảm kích thước rồi chọn lại.';
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  if (Math.min(width, height) < FEWEST_DOTS || Math.max(width, height) > MOST_DOTS) {
    return `Hình ảnh phải có mỗi cạnh từ ${FEWEST_DOTS} đến ${MOST_DOTS} điểm ảnh; tệp này là ${width} × ${height}.`;
  }
  if (!WITH_ALPHA.includes(bytes.readUInt8(25))) return 'Hình ảnh chưa có nền trong suốt nên sẽ che mất chữ. Hãy lưu lại thành .png nền trong suốt.';
  try {
    await (await PDFDocument.create()).embedPng(bytes);
    return undefined;
  } catch {
    return 'Tệp .png bị hỏng, không đọc được. Hãy lưu lại rồi chọn lại.';
  }
}
