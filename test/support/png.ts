import { crc32, deflateSync } from 'node:zlib';

/** A ring of one colour on nothing, as a scanned seal is handed in; `kind` 6 carries transparency, 2 does not. */
export function ringPng(side = 200, kind: 2 | 6 = 6): Buffer {
  const bytes = kind === 6 ? 4 : 3;
  const rows = Array.from({ length: side }, (_row, y) => {
    const row = Buffer.alloc(1 + side * bytes);
    for (let x = 0; x < side; x += 1) {
      const away = Math.hypot(x - side / 2, y - side / 2) / side;
      row.set([220, 20, 30, away > 0.4 && away < 0.48 ? 255 : 0].slice(0, bytes), 1 + x * bytes);
    }
    return row;
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, kind], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.concat(rows))), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}
