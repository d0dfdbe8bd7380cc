import { SaxesParser } from 'saxes';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const XMP = 'http://ns.adobe.com/xap/1.0/';
const MEDIA = 'http://ns.adobe.com/xap/1.0/mm/';
const EVENT = 'http://ns.adobe.com/xap/1.0/sType/ResourceEvent#';

/** What a program writes of itself and of its clock whenever it saves. */
const OF_THE_PROGRAM: ReadonlySet<string> = new Set([
  `${XMP}ModifyDate`, `${XMP}MetadataDate`, 'http://ns.adobe.com/pdf/1.3/Producer', `${MEDIA}InstanceID`,
]);

/**
 * What metadata (XMP) say, whichever of the several ways of RDF they are written in: every property with its value, sorted; without what
 * programs write of themselves. @throws for what is no XML
 */
export function saidInXmp(xmp: Uint8Array): readonly string[] {
  const parser = new SaxesParser({ xmlns: true });
  const properties: string[] = [];
  const said: string[] = [];
  const say = (property: string | undefined, value: string): void => {
    if (property !== undefined && value.trim() !== '' && !isOfTheProgram(property)) said.push(`${property} ${value.trim()}`);
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    const around = properties.at(-1);
    const own = uri === RDF ? around : `${uri}${local}`;
    properties.push(own ?? '');
    for (const attribute of Object.values(attributes)) {
      if (attribute.uri === RDF && attribute.local === 'resource') say(own, attribute.value);
      else if (isProperty(attribute.uri)) say(`${attribute.uri}${attribute.local}`, attribute.value);
    }
  });
  parser.on('text', (text) => say(properties.at(-1), text));
  parser.on('closetag', () => void properties.pop());
  parser.write(Buffer.from(xmp).toString('utf8').replace(/^\uFEFF/u, '')).close();
  return said.sort();
}

function isOfTheProgram(property: string): boolean {
  return OF_THE_PROGRAM.has(property) || property.startsWith(EVENT) || property.startsWith('adobe:ns:meta/');
}

/** Names of spaces and the marks of RDF itself say nothing of the document. */
function isProperty(uri: string): boolean {
  return uri !== '' && uri !== RDF && !uri.startsWith('http://www.w3.org/') && !uri.startsWith('adobe:ns:meta/');
}
