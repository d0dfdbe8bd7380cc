import { openZip } from '../drafts/open-zip';
import { childrenOf, parseXml } from '../drafts/word/xml-tree';

/**
 * Whether a Word file fetches something from elsewhere when it is opened: a picture, a template, a part of another file. A converter on
 * our machine would fetch it with our rights, from inside the office's network. What is no ZIP is left for the converter to refuse.
 */
export function reachesOut(docx: Uint8Array): boolean {
  const opened = openZip(docx);
  if (opened.kind !== 'opened') return false;
  return [...opened.entries].some(([name, content]) => name.toLowerCase().endsWith('.rels') && pointsOutside(content.toString('utf8')));
}

/** A part that cannot be read may point anywhere. A link that a reader may follow is only text until then. */
function pointsOutside(relations: string): boolean {
  try {
    return childrenOf(parseXml(relations)).some(
      ({ attributes }) => attributes['TargetMode'] === 'External' && !attributes['Type']?.endsWith('/hyperlink'),
    );
  } catch {
    return true;
  }
}
