import * as mammoth from 'mammoth';
import { type DraftFileOutcome, type DraftWarning, refuseFile } from './draft-file';
import { textOfHtml } from './html-text';
import { openZip } from './open-zip';

const STAMP = /^(?:TUYỆT MẬT|TỐI MẬT|MẬT|HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN)$/u;

/** Reads a Word file through mammoth once it has been seen to unpack within limits and to hold no document type definition. */
export async function readDocx(bytes: Uint8Array): Promise<DraftFileOutcome> {
  const zip = openZip(bytes);
  if (zip.kind === 'too-much-content') return refuseFile('unsafe');
  if (zip.kind !== 'opened') return refuseFile(zip.kind);
  if (!zip.entries.has('word/document.xml')) return refuseFile('unknown-type');
  if ([...zip.entries].some(([name, content]) => isXml(name) && definesEntities(content))) return refuseFile('unsafe');
  const html = await htmlOf(bytes);
  if (html === undefined) return refuseFile('damaged');
  const read = textOfHtml(html);
  const text = [...stampsOfHeaders(zip.entries), read.text].join('\n\n').trim();
  const hasPictures = [...zip.entries.keys()].some((name) => name.startsWith('word/media/'));
  if (text === '') return refuseFile(hasPictures ? 'no-text' : 'empty-file');
  const warnings: DraftWarning[] = [
    ...(read.hasAutomaticNumbers ? ['automatic-numbering' as const] : []),
    ...(hasPictures ? ['pictures-left-out' as const] : []),
    ...(zip.entries.has('word/vbaProject.bin') ? ['macros-not-run' as const] : []),
  ];
  return { kind: 'read', format: 'docx', text, warnings };
}

async function htmlOf(bytes: Uint8Array): Promise<string | undefined> {
  try {
    const result = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { externalFileAccess: false, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    );
    return result.value;
  } catch {
    return undefined;
  }
}

function isXml(name: string): boolean {
  return /\.(?:xml|rels)$/iu.test(name);
}

/** Entities need a DOCTYPE; Word never writes one. UTF-16 is refused too, since it would hide the word. */
function definesEntities(content: Buffer): boolean {
  return content.includes('<!DOCTYPE') || content.includes('<!ENTITY') || content.includes(0);
}

/** Secrecy and urgency marks that stand in the page header, which mammoth leaves out. */
function stampsOfHeaders(entries: ReadonlyMap<string, Buffer>): string[] {
  return [...entries]
    .filter(([name]) => /^word\/header\d*\.xml$/u.test(name))
    .flatMap(([, content]) => content.toString('utf8').split('</w:p>'))
    .map((paragraph) => paragraph.replace(/<[^>]*>/gu, '').replace(/\s+/gu, ' ').trim().normalize('NFC'))
    .filter((text) => STAMP.test(text));
}
