import { SaxesParser } from 'saxes';

/** An element of an XML part, by the names Word writes ("w:p"); white space is kept as it stands. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Deeper than any Word file nests, and shallow enough for a walk that calls itself. */
const DEEPEST = 200;
/** More than 500 pages of Word hold. */
const MOST_ELEMENTS = 1_000_000;

/** The part nests too deep or holds too much to be a document. */
export class TooMuchXml extends Error {}

/**
 * Parses one XML part. Strict: what is not well-formed throws. Entities are never expanded and a document type definition throws, since
 * Word writes none.
 */
export function parseXml(xml: string): XmlElement {
  const root = { name: '', attributes: {}, children: [] as (XmlElement | string)[] };
  const open = [root];
  let count = 0;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new TooMuchXml('a document type definition');
  });
  parser.on('opentag', ({ name, attributes }) => {
    count += 1;
    if (open.length > DEEPEST || count > MOST_ELEMENTS) throw new TooMuchXml('more XML than a document holds');
    const element = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => open.at(-1)?.children.push(text));
  parser.write(xml).close();
  const [element] = root.children.filter((child) => typeof child !== 'string');
  if (element === undefined) throw new Error('an XML part without an element');
  return element;
}

export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  const elements = (element?.children ?? []).filter((child) => typeof child !== 'string');
  return name === undefined ? elements : elements.filter((child) => child.name === name);
}

/** The first element reached by these names, one below the other. */
export function childOf(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((within, name) => childrenOf(within, name)[0], element);
}

/** `w:val` of a property such as `<w:ilvl w:val="1"/>`. */
export function valueOf(element: XmlElement | undefined, attribute = 'w:val'): string | undefined {
  return element?.attributes[attribute];
}

/** Whether a property that is on by standing there is on: `<w:caps/>`, `<w:caps w:val="0"/>`. */
export function isOn(property: XmlElement | undefined): boolean {
  return property !== undefined && !/^(?:0|false|off|none)$/u.test(valueOf(property) ?? 'true');
}

/** Every element of a name at any depth, in order. */
export function descendantsOf(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element).flatMap((child) => (child.name === name ? [child] : descendantsOf(child, name)));
}
