import { Document, Packer, Paragraph, TextRun } from 'docx';
import type { Block, PageContent } from '../../domain/document/page-content';

const SENTENCE = 'Ủy ban nhân dân phường đã chỉ đạo các đơn vị rà soát những việc còn chậm, phân công rõ người phụ trách và thời hạn hoàn thành';
/** Of the size that fills about a third of a page with its heading. */
const SENTENCES_PER_SECTION = 5;
const SECTIONS = { 6: 18, 10: 37, 12: 40 } as const;

/** A report of so many pages. Each `turn` has other words, as no two documents of an office are alike: nothing of the one before can be used again. */
export function reportOf(pages: keyof typeof SECTIONS, turn: number): PageContent {
  return {
    profile: 'state-nd30', issuingBody: 'Ủy ban nhân dân\nphường Hoa Sen', symbol: 'BC-UBND', placeOfIssue: 'Hoa Sen', typeName: 'Báo cáo',
    subject: `Kết quả công tác, lần thứ ${turn}`, addressees: ['Hội đồng nhân dân phường'],
    blocks: sectionsOf(SECTIONS[pages], turn).flatMap(blocksOfSection),
    signature: { lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], name: 'Lương Thế Khoa' },
    recipients: { lines: ['Như trên;', 'Thường trực Đảng ủy phường;'], archiveLine: 'Lưu: VT, VP.' },
  };
}

/** The same as a clerk's Word file. */
export function wordFileOf(pages: keyof typeof SECTIONS, turn: number): Promise<Buffer> {
  const { issuingBody, symbol, typeName, subject, signature, recipients } = reportOf(pages, turn);
  const body = sectionsOf(SECTIONS[pages], turn).flatMap(({ heading, paragraph }) => [heading, paragraph]);
  const lines = [
    issuingBody.toLocaleUpperCase('vi').replace('\n', ' '), 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc',
    `Số:      /${symbol}`, 'Hoa Sen, ngày     tháng     năm', typeName.toLocaleUpperCase('vi'), subject, ...body,
    ...signature.lines, signature.name, 'Nơi nhận:', ...recipients.lines.map((line) => `- ${line}`), `- ${recipients.archiveLine}`,
  ];
  const children = lines.map((text) => new Paragraph({ children: [new TextRun({ text, font: 'Times New Roman', size: 28 })] }));
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

interface Section {
  readonly heading: string;
  readonly paragraph: string;
}

function sectionsOf(count: number, turn: number): readonly Section[] {
  return Array.from({ length: count }, (_, at) => ({
    heading: `${at + 1}. Nhóm việc thứ ${turn * count + at}`,
    paragraph: Array.from({ length: SENTENCES_PER_SECTION }, (__, part) => `${SENTENCE} (mục ${turn}.${at}.${part}).`).join(' '),
  }));
}

function blocksOfSection({ heading, paragraph }: Section): readonly Block[] {
  return [{ kind: 'heading', level: 2, text: heading }, { kind: 'paragraph', text: paragraph }];
}
