import type { ListPlace } from './numbering';
import { childOf, childrenOf, isOn, valueOf, type XmlElement } from './xml-tree';

/** What a paragraph takes from its style, as far as it changes what is printed. */
export interface ParagraphStyle {
  readonly list?: ListPlace;
  readonly isCaps: boolean;
}

export type Styles = (styleId: string | undefined) => ParagraphStyle;

/** A style stands on another at most this many times; more is a circle. */
const LONGEST_CHAIN = 12;

/** Reads the styles of a document; a style takes from the one it is based on what it does not say itself. */
export function readStyles(root: XmlElement | undefined): Styles {
  const styles = new Map(childrenOf(root, 'w:style').map((style) => [valueOf(style, 'w:styleId') ?? '', style]));
  const defaultId = childrenOf(root, 'w:style')
    .find((style) => valueOf(style, 'w:type') === 'paragraph' && isOn(flag(style, 'w:default')))?.attributes['w:styleId'];
  const known = new Map<string, ParagraphStyle>();
  return (styleId = defaultId ?? '') => {
    const style = known.get(styleId) ?? resolve(chainOf(styleId, styles));
    known.set(styleId, style);
    return style;
  };
}

function flag(style: XmlElement, attribute: string): XmlElement | undefined {
  const value = valueOf(style, attribute);
  return value === undefined ? undefined : { name: attribute, attributes: { 'w:val': value }, children: [] };
}

function chainOf(styleId: string, styles: ReadonlyMap<string, XmlElement>): XmlElement[] {
  const chain: XmlElement[] = [];
  for (let id: string | undefined = styleId; id !== undefined && chain.length < LONGEST_CHAIN;) {
    const style = styles.get(id);
    if (style !== undefined) chain.push(style);
    id = valueOf(childOf(style, 'w:basedOn'));
  }
  return chain;
}

function resolve(chain: readonly XmlElement[]): ParagraphStyle {
  const numbered = chain.map((style) => childOf(style, 'w:pPr', 'w:numPr')).find((numPr) => numPr !== undefined);
  const caps = chain.map((style) => childOf(style, 'w:rPr', 'w:caps')).find((property) => property !== undefined);
  const list = listPlaceOf(numbered);
  return { ...(list !== undefined && { list }), isCaps: isOn(caps) };
}

/** The list a `w:numPr` names; undefined also for list 0, which takes a paragraph out of the list of its style. */
export function listPlaceOf(numPr: XmlElement | undefined): ListPlace | undefined {
  const numId = valueOf(childOf(numPr, 'w:numId'));
  return numId === undefined || numId === '0' ? undefined : { numId, level: Number(valueOf(childOf(numPr, 'w:ilvl')) ?? 0) };
}
