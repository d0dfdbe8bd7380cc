import type { PageContent } from '../../domain/document/page-content';

/** A field of an outgoing document by its name in Decree 30/2020, annex VI; several values where the annex allows a list. */
export interface MetadataField {
  readonly name: string;
  readonly description: string;
  readonly value: string | readonly string[];
}

const PRIORITY = { 'normal': '0', 'urgent': '1', 'very-urgent': '2', 'express': '3' } as const;

/**
 * The machine-readable fields of an outgoing document (Decree 30/2020, annex VI, part I) that are known before it is signed. Number and
 * date are not among them: nothing may touch the metadata once a signature stands, so they are read from the form fields.
 */
export function metadataFields(content: PageContent, pages: number): readonly MetadataField[] {
  const fields: readonly MetadataField[] = [
    { name: 'TypeName', description: 'Tên loại văn bản', value: words(content.typeName) },
    { name: 'CodeNotation', description: 'Ký hiệu của văn bản', value: words(content.symbol) },
    { name: 'OrganName', description: 'Tên cơ quan, tổ chức ban hành văn bản', value: words(content.issuingBody) },
    { name: 'Subject', description: 'Trích yếu nội dung', value: words(content.subject) },
    { name: 'Language', description: 'Ngôn ngữ', value: 'Tiếng Việt' },
    { name: 'PageAmount', description: 'Số trang của văn bản', value: String(pages) },
    { name: 'Position', description: 'Chức vụ người ký', value: words(content.signature.lines.at(-1) ?? '') },
    { name: 'FullName', description: 'Họ và tên người ký', value: words(content.signature.name) },
    { name: 'To', description: 'Nơi nhận', value: content.recipients.lines.map((line) => words(line).replace(/[;.,]$/u, '')) },
    { name: 'Priority', description: 'Mức độ khẩn', value: PRIORITY[content.urgency ?? 'normal'] },
  ];
  return fields.filter(({ value }) => value.length > 0);
}

function words(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
