import { sayMoment } from '../../domain/calendar/say-day';
import type { AskedOpinions, GivenOpinion } from '../../domain/dossier/opinions-asked';
import type { RoutingSlip, SlipEntry } from '../../domain/dossier/routing-slip';
import { ANSWERS } from './answer-words';
import { cell, type Sheet, type SheetCell } from './sheet';

const URGENCY = { 'normal': '', 'urgent': 'Khẩn', 'very-urgent': 'Thượng khẩn', 'express': 'Hỏa tốc' } as const;

/** The routing slip as a page: what the leader has to know on the left, what each has said on the right. */
export function routingSlipSheet(slip: RoutingSlip, isParty: boolean): Sheet {
  const row = (label: string, ...paragraphs: readonly string[]): readonly SheetCell[] => [cell([label], { isStrong: true }), cell(paragraphs)];
  return {
    isParty, agency: slip.agencyName, unit: slip.unitName, title: 'PHIẾU TRÌNH', subtitle: `Kính trình: ${slip.addressedTo}`, isWide: false, notes: [],
    tables: [{
      header: [], shares: [3, 8],
      rows: [
        row('Vấn đề trình', slip.matter, draftWords(slip)),
        row('Tóm tắt nội dung', ...slip.summary),
        ...(slip.basis.length > 0 ? [row('Căn cứ', ...slip.basis)] : []),
        ...slip.asked.map((asked) => row(asked.purpose === 'consultation' ? 'Ý kiến các đơn vị' : 'Ý kiến thành viên', ...opinionLines(asked))),
        row('Đề xuất', slip.proposal),
        ...slip.entries.map((entry) => [cell([entry.label], { isStrong: true }), entryCell(entry)]),
      ],
    }],
  };
}

function draftWords({ version, pages, urgency }: RoutingSlip): string {
  return [`Dự thảo lần ${version}`, pages ? `${pages} trang` : '', URGENCY[urgency]].filter((words) => words !== '').join(' · ');
}

function opinionLines(asked: AskedOpinions): readonly string[] {
  const given = Object.entries(ANSWERS).flatMap(([answer, words]) => {
    const own = asked.answers.filter((one) => one.answer === answer);
    return own.length > 0 ? [`${words} (${own.length}): ${own.map(unitWithWords).join('; ')}.`] : [];
  });
  const consent = asked.silenceIsConsent ? ', coi như thống nhất theo quy định' : '';
  return [
    `Đã hỏi ${asked.asked}, trả lời ${asked.answers.length}.`,
    ...given,
    ...(asked.silent.length > 0 ? [`Không trả lời (${asked.silent.length})${consent}: ${asked.silent.join('; ')}.`] : []),
    ...(asked.waiting.length > 0 ? [`Chưa trả lời (${asked.waiting.length}): ${asked.waiting.join('; ')}.`] : []),
  ];
}

function unitWithWords({ unit, words, remarks, answer }: GivenOpinion): string {
  const said = answer === 'agree' ? '' : words ?? (remarks > 0 ? `${remarks} góp ý` : '');
  return said === '' ? unit : `${unit} – ${said.replace(/[.;\s]+$/u, '')}`;
}

function entryCell({ verdict, words, by, outdated }: SlipEntry): SheetCell {
  if (!by) return cell(['Chưa có ý kiến.']);
  const stale = outdated ? ['(Ý kiến trên dự thảo trước; dự thảo đã thay đổi.)'] : [];
  return cell([verdict ?? '', words ?? '', ...stale], { isStrong: verdict !== undefined, signed: `${by.name}, ${by.post}, ${sayMoment(by.at)}` });
}
