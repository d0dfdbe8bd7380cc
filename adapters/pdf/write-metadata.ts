import { PDFName, PDFRawStream, PDFRef, type PDFDocument } from 'pdf-lib';
import type { MetadataField } from './metadata-fields';

const SPACE = 'urn:vn:nd30-2020:phu-luc-vi#';
const PREFIX = 'vanban';
const END_OF_SCHEMAS = '</rdf:Bag></pdfaExtension:schemas>';
const END = '</rdf:RDF>';

/**
 * Adds fields to the XMP metadata of an archive file, with the description of their schema that PDF/A asks for. The title, language and
 * author that stand there stay. A file without such metadata is left as it is: it is no archive file, and nothing can make it one here.
 */
export function writeMetadata(pdf: PDFDocument, fields: readonly MetadataField[]): void {
  const ref = pdf.catalog.get(PDFName.of('Metadata'));
  const stream = ref instanceof PDFRef ? pdf.context.lookup(ref) : undefined;
  if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream) || stream.dict.has(PDFName.of('Filter'))) return;
  const xmp = Buffer.from(stream.getContents()).toString('utf8');
  if (!xmp.includes(END_OF_SCHEMAS) || !xmp.includes(END)) return;
  const written = xmp.replace(END_OF_SCHEMAS, () => `${schemaOf(fields)}${END_OF_SCHEMAS}`).replace(END, () => `${descriptionOf(fields)}${END}`);
  pdf.context.assign(ref, pdf.context.stream(Buffer.from(written, 'utf8'), { Type: 'Metadata', Subtype: 'XML' }));
  pdf.context.snapshot?.markRefForSave(ref);
}

function descriptionOf(fields: readonly MetadataField[]): string {
  return `<rdf:Description rdf:about="" xmlns:${PREFIX}="${SPACE}">${fields.map(elementOf).join('')}</rdf:Description>`;
}

function elementOf({ name, value }: MetadataField): string {
  const inside = typeof value === 'string' ? escaped(value) : `<rdf:Bag>${value.map((one) => `<rdf:li>${escaped(one)}</rdf:li>`).join('')}</rdf:Bag>`;
  return `<${PREFIX}:${name}>${inside}</${PREFIX}:${name}>`;
}

function schemaOf(fields: readonly MetadataField[]): string {
  const properties = fields.map(({ name, description, value }) => resource(
    `<pdfaProperty:category>external</pdfaProperty:category><pdfaProperty:description>${escaped(description)}</pdfaProperty:description>`
    + `<pdfaProperty:name>${name}</pdfaProperty:name><pdfaProperty:valueType>${typeof value === 'string' ? 'Text' : 'bag Text'}</pdfaProperty:valueType>`,
  ));
  return resource(
    '<pdfaSchema:schema>Nghị định 30/2020/NĐ-CP, Phụ lục VI</pdfaSchema:schema>'
    + `<pdfaSchema:namespaceURI>${SPACE}</pdfaSchema:namespaceURI><pdfaSchema:prefix>${PREFIX}</pdfaSchema:prefix>`
    + `<pdfaSchema:property><rdf:Seq>${properties.join('')}</rdf:Seq></pdfaSchema:property>`,
  );
}

function resource(inside: string): string {
  return `<rdf:li rdf:parseType="Resource">${inside}</rdf:li>`;
}

/** As XML 1.0 can hold it: markup escaped, control characters left out. */
function escaped(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ').replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}
