import { crc32, deflateRawSync } from 'node:zlib';

/** Namespaces of Office Open XML. */
export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export interface ZipFile {
  readonly name: string;
  readonly content: Buffer;
  /** Set to state another size than the content has. */
  readonly statedBytes?: number;
  /** The content packed already, in place of packing it. */
  readonly packed?: Buffer;
}

/** An entry whose content is packed elsewhere, of which only the stated size is told. */
export function packedEntry(name: string, packed: Buffer, statedBytes: number): ZipFile {
  return { name, content: Buffer.alloc(0), packed, statedBytes };
}

/** A ZIP with one deflated entry per file, as small as the format allows. */
export function buildZip(files: readonly ZipFile[], flags = 0): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const name = Buffer.from(file.name);
    const packed = file.packed ?? deflateRawSync(file.content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(file.content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(file.statedBytes ?? file.content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, name, packed]);
    const position = Buffer.alloc(4);
    position.writeUInt32LE(offset);
    entries.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), common, Buffer.alloc(10), position, name]));
    locals.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(Buffer.concat(entries).length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, ...entries, Buffer.from('PK\u0005\u0006'), end]);
}

/** A Word file of plain paragraphs; `parts` adds or replaces files of the package. */
export function buildDocx(paragraphs: readonly string[], parts: readonly ZipFile[] = []): Buffer {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
  const files: ZipFile[] = [
    { name: '[Content_Types].xml', content: contentTypes() },
    { name: '_rels/.rels', content: relationTo('officeDocument', 'word/document.xml') },
    { name: 'word/document.xml', content: Buffer.from(documentXml(body)) },
  ];
  const replaced = new Set(parts.map((part) => part.name));
  return buildZip([...files.filter((file) => !replaced.has(file.name)), ...parts]);
}

export function documentXml(body: string, prolog = ''): string {
  return `<?xml version="1.0"?>${prolog}<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`;
}

/** A relationships part with one relation of a kind of Office Open XML. */
export function relationTo(kind: string, target: string): Buffer {
  const type = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}`;
  const relation = `<Relationship Id="r1" Type="${type}" Target="${target}"/>`;
  return Buffer.from(`<Relationships xmlns="${PACKAGE}/relationships">${relation}</Relationships>`);
}

function contentTypes(): Buffer {
  const types = [
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>',
  ];
  return Buffer.from(`<Types xmlns="${PACKAGE}/content-types">${types.join('')}</Types>`);
}
