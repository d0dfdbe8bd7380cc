import { crc32, deflateSync } from 'node:zlib';

export type Dot = readonly [red: number, green: number, blue: number, opacity: number];

/** With transparency, or without: the fourth share of each dot is then left out. */
const KINDS = { transparent: { code: 6, bytes: 4 }, opaque: { code: 2, bytes: 3 } };

/** A picture of so many dots, as PNG. */
export function pngOf(width: number, height: number, dotAt: (x: number, y: number) => Dot, kind: keyof typeof KINDS = 'transparent'): Buffer {
  const { code, bytes } = KINDS[kind];
  const perRow = 1 + bytes * width;
  const rows = Buffer.alloc(height * perRow);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) rows.set(dotAt(x, y).slice(0, bytes), y * perRow + 1 + bytes * x);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, code], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}
