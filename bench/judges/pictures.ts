import { crc32, deflateSync } from 'node:zlib';

type Dot = readonly [red: number, green: number, blue: number, opacity: number];

/** A picture of so many dots, as PNG with transparency. */
export function pngOf(width: number, height: number, dotAt: (x: number, y: number) => Dot): Uint8Array {
  const rows = Buffer.alloc(height * (1 + 4 * width));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) rows.set(dotAt(x, y), y * (1 + 4 * width) + 1 + 4 * x);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 6], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

/** A red ring and a blue stroke: pictures an office gives for its seal and its leader's hand. */
export const sealPicture = (): Uint8Array => pngOf(400, 400, (x, y) => {
  const away = Math.hypot(x - 200, y - 200);
  return [214, 18, 24, away > 170 && away < 190 ? 230 : 0];
});

export const handPicture = (): Uint8Array => pngOf(400, 160, (x, y) => [13, 51, 173, Math.abs(y - 80 - 40 * Math.sin(x / 40)) < 3 ? 255 : 0]);

/** A sheet of A4 as a scanner sees it at 200 dots an inch: lines of grey on paper that is not quite white. */
export const scannedSheet = (): Uint8Array => pngOf(1654, 2339, (x, y) => {
  const isInk = x > 250 && x < 1450 && y > 300 && y < 1900 && y % 60 < 18;
  return isInk ? [70, 70, 78, 255] : [250, 249, 244, 255];
});

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}
