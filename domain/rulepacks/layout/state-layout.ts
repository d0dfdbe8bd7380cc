import { face } from './face';
import { exactly, within, type LayoutProfile } from './layout-profile';

const small = within(13, 12, 13);
const large = within(14, 13, 14);
const part2 = (clause: number): string => `Phụ lục I, phần II, mục ${clause}`;
const OWN = 'Thông lệ; Nghị định không quy định';

/** Administrative documents of the State: Decree 30/2020/NĐ-CP, annex I. */
export const STATE_LAYOUT: LayoutProfile = {
  header: 'state',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I',
  sheetMm: { width: 210, height: 297 },
  marginsMm: { top: within(20, 20, 25), bottom: within(20, 20, 25), left: within(30, 30, 35), right: within(15, 15, 20) },
  faces: {
    nation: face(small, 'bold', part2(1), 'capitals'),
    motto: face(large, 'bold', part2(1)),
    superiorBody: face(small, 'upright', part2(2), 'capitals'),
    issuingBody: face(small, 'bold', part2(2), 'capitals'),
    number: face(exactly(13), 'upright', part2(3)),
    placeAndDate: face(large, 'italic', part2(4)),
    typeName: face(large, 'bold', part2(5), 'capitals'),
    subject: face(large, 'bold', part2(5)),
    letterSubject: face(small, 'upright', part2(5)),
    citation: face(large, 'italic', part2(6)),
    text: face(large, 'upright', part2(6)),
    part: face(large, 'bold', part2(6)),
    section: face(large, 'bold', part2(6)),
    article: face(large, 'bold', part2(6)),
    clause: face(large, 'bold', part2(6)),
    addressees: face(large, 'upright', part2(9)),
    authority: face(large, 'bold', part2(7), 'capitals'),
    post: face(large, 'bold', part2(7), 'capitals'),
    signerName: face(large, 'bold', part2(7)),
    recipientsTitle: face(exactly(12), 'bold-italic', part2(9)),
    recipients: face(exactly(11), 'upright', part2(9)),
    annexLabel: face(exactly(14), 'bold', 'Phụ lục I, phần III, mục 1'),
    annexTitle: face(large, 'bold', 'Phụ lục I, phần III, mục 1', 'capitals'),
    annexReference: face(large, 'italic', 'Phụ lục I, phần III, mục 1'),
    stamp: face(large, 'bold', 'Phụ lục I, phần III, mục 2', 'capitals'),
    drafterMark: face(exactly(11), 'upright', 'Phụ lục I, phần III, mục 3', 'capitals'),
    initials: face(within(10, 8, 11), 'italic', OWN),
    contact: face(within(11, 11, 12), 'upright', 'Phụ lục I, phần III, mục 4'),
    pageNumber: face(large, 'upright', 'Phụ lục I, phần I, mục 7'),
    footnote: face(exactly(11), 'upright', OWN),
    table: face(within(12, 10, 14), 'upright', OWN),
  },
  // Single to one and a half lines of a 14 pt letter: 16.1 to 24.2 pt from base line to base line.
  text: { linePt: within(18.5, 16.1, 24.2), paragraphGapPt: within(6, 6, 12), indentMm: within(12.7, 10, 12.7), source: part2(6) },
  rules: {
    strokePt: 0.6,
    // The annex only says "below": a rule that is not taken for an underline, and still belongs to its words.
    clearPt: within(3, 2, 5),
    underMotto: { share: exactly(1), source: part2(1) },
    underIssuingBody: { share: within(0.4, 1 / 3, 1 / 2), source: part2(2) },
    underSubject: { share: within(0.4, 1 / 3, 1 / 2), source: part2(5) },
  },
  headerLeftShare: 0.4,
  letterSubjectGapPt: 6,
  numberLead: 'Số:',
  numberTail: '/',
  stampsMm: { 'urgent': { width: 20, height: 8 }, 'very-urgent': { width: 40, height: 8 }, 'express': { width: 30, height: 8 } },
  signing: {
    signatureMm: { width: 46, height: 18, room: 27 }, sealMm: 34, overlap: within(1 / 3, 0.25, 0.4), betweenMm: 4,
    source: 'Phụ lục I, phần II, mục 7, 8; khoảng 1/3 chữ ký',
  },
};
