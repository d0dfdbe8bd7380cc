import { posix } from 'node:path';
import { childrenOf, parseXml, type XmlElement } from './xml-tree';

/** The parts of a Word file a reader needs, parsed when asked for. */
export interface WordParts {
  readonly document: XmlElement;
  /** `numbering.xml`, `styles.xml`, `comments.xml`…; undefined when the file has none. */
  readonly part: (name: string) => XmlElement | undefined;
  /** The bytes a relation of a part points at inside the file. */
  readonly related: (relationId: string, partName?: string) => Buffer | undefined;
  readonly headers: readonly { readonly name: string; readonly root: XmlElement }[];
}

/** Finds the parts of an unpacked Word file; throws when one is not well-formed. */
export function wordParts(entries: ReadonlyMap<string, Buffer>): WordParts {
  const parse = (path: string): XmlElement | undefined => {
    const bytes = entries.get(path);
    return bytes === undefined ? undefined : parseXml(bytes.toString('utf8').replace(/^\ufeff/u, ''));
  };
  const document = parse('word/document.xml');
  if (document === undefined) throw new Error('a Word file without a document');
  const relations = new Map<string, ReadonlyMap<string, string>>();
  return {
    document,
    part: (name) => parse(`word/${name}`),
    related: (relationId, partName = 'document.xml') => {
      const known = relations.get(partName) ?? relationsOf(parse(`word/_rels/${partName}.rels`));
      relations.set(partName, known);
      const target = known.get(relationId);
      return target === undefined ? undefined : entries.get(target.startsWith('/') ? target.slice(1) : posix.join('word', target));
    },
    headers: [...entries.keys()].filter((name) => /^word\/header\d*\.xml$/u.test(name)).sort().flatMap((name) => {
      const root = parse(name);
      return root === undefined ? [] : [{ name: name.slice('word/'.length), root }];
    }),
  };
}

function relationsOf(root: XmlElement | undefined): ReadonlyMap<string, string> {
  return new Map(childrenOf(root, 'Relationship').filter((one) => one.attributes['TargetMode'] !== 'External')
    .map((one) => [one.attributes['Id'] ?? '', one.attributes['Target'] ?? '']));
}
