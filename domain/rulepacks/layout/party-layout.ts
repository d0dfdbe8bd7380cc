import { face } from './face';
import { exactly, within, type LayoutProfile } from './layout-profile';
import { STATE_LAYOUT } from './state-layout';

// Read through secondary sources, two of which disagree in places: the bounds hold both.
const GUIDANCE = 'Hướng dẫn 05-HD/VPTW (2026); Hướng dẫn 36-HD/VPTW (2018)';
const common = exactly(14);

/** Documents of the Party. */
export const PARTY_LAYOUT: LayoutProfile = {
  header: 'party',
  source: GUIDANCE,
  sheetMm: { width: 210, height: 297 },
  marginsMm: { top: exactly(20), bottom: exactly(20), left: exactly(30), right: exactly(15) },
  faces: {
    nation: face(within(15, 14, 15), 'bold', GUIDANCE, 'capitals'),
    motto: face(common, 'bold', GUIDANCE),
    superiorBody: face(common, 'upright', GUIDANCE, 'capitals'),
    issuingBody: face(common, 'bold', GUIDANCE, 'capitals'),
    number: face(common, 'upright', GUIDANCE),
    placeAndDate: face(within(14, 13, 14), 'italic', GUIDANCE),
    typeName: face(within(16, 15, 16), 'bold', GUIDANCE, 'capitals'),
    subject: face(within(14, 14, 15), 'bold', GUIDANCE),
    letterSubject: face(exactly(12), 'italic', GUIDANCE),
    citation: face(common, 'italic', GUIDANCE),
    text: face(common, 'upright', GUIDANCE),
    part: face(common, 'bold', GUIDANCE),
    section: face(common, 'bold', GUIDANCE),
    article: face(common, 'bold', GUIDANCE),
    clause: face(common, 'bold', GUIDANCE),
    addressees: face(common, 'upright', GUIDANCE),
    authority: face(common, 'bold', GUIDANCE, 'capitals'),
    post: face(common, 'upright', GUIDANCE, 'capitals'),
    signerName: face(common, 'bold', GUIDANCE),
    recipientsTitle: { ...face(common, 'upright', GUIDANCE), underlined: true },
    recipients: face(exactly(12), 'upright', GUIDANCE),
    annexLabel: face(common, 'bold', GUIDANCE),
    annexTitle: face(common, 'bold', GUIDANCE, 'capitals'),
    annexReference: face(common, 'italic', GUIDANCE),
    stamp: face(common, 'bold', GUIDANCE, 'capitals'),
    drafterMark: face(exactly(11), 'upright', GUIDANCE, 'capitals'),
    initials: face(within(10, 8, 11), 'italic', GUIDANCE),
    contact: face(exactly(11), 'upright', GUIDANCE),
    pageNumber: face(common, 'upright', GUIDANCE),
    footnote: STATE_LAYOUT.faces.footnote,
    table: STATE_LAYOUT.faces.table,
  },
  text: { linePt: within(18, 18, 19), paragraphGapPt: within(6, 6, 12), indentMm: within(10, 10, 12.7), source: GUIDANCE },
  rules: { strokePt: 0.6, clearPt: STATE_LAYOUT.rules.clearPt, underMotto: { share: exactly(1), source: GUIDANCE } },
  headerLeftShare: 0.44,
  letterSubjectGapPt: 6,
  numberLead: 'Số',
  numberTail: '-',
  stampsMm: STATE_LAYOUT.stampsMm,
  signing: STATE_LAYOUT.signing,
};
