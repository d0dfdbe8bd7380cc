import { PARTY_LAYOUT } from './layout/party-layout';
import { PARTY_DOCUMENT_TYPES } from './party-document-types';
import type { NumberGrammar, RulePack, RuleValue, SigningForms } from './rule-pack';
import { NO_SESSION_RULES } from './session-rules';
import { STEP_DEADLINES } from './step-deadlines';

const grammar: NumberGrammar = { label: 'Số', afterNumber: '-', afterType: '/', digits: 2 };

const forms: SigningForms = {
  forCollective: 'T/M',
  forHead: 'K/T',
  byOrder: 'T/L',
  byAuthorisation: 'T/L',
  acting: 'Q.',
  deputyOfCollective: 'for-collective',
  byOrderOf: 'collective',
  ownAuthority: [],
};

/** Documents of the Party: Regulation 399-QĐ/TW and Guidance 05-HD/VPTW of 2026; before them Guidance 36-HD/VPTW of 2018. */
export const partyHd05: RulePack = {
  id: 'party-hd05',
  name: 'Văn bản của Đảng (Hướng dẫn 05-HD/VPTW)',
  rules: {
    ...STEP_DEADLINES,
    ...NO_SESSION_RULES,
    'document-types': underBothGuidances(PARTY_DOCUMENT_TYPES),
    'number-grammar': underBothGuidances(grammar),
    'series-scope': underBothGuidances('term'),
    'layout-profile': underBothGuidances(PARTY_LAYOUT),
    'signing-forms': underBothGuidances(forms),
    'recipient-lines': underBothGuidances({ addressWords: ['Kính gửi', 'Kính trình'], asAbove: 'Như trên', fileCopy: 'Lưu' }),
    reminders: [{ value: [15, 7, 3, 1, 0], source: 'Thông lệ; cơ quan đặt lại', validFrom: '2018-04-03', verified: false }],
    'receipt-reminders': [{ value: [2, 5], source: 'Thông lệ; cơ quan đặt lại', validFrom: '2018-04-03', verified: false }],
    'silence-in-consultation': [
      { value: 'none', source: 'Mặc định của Trình: không có quy định coi im lặng là đồng ý', validFrom: '2018-04-03', verified: false },
    ],
  },
};

/** Known from secondary sources only, which agree for both guidances. */
function underBothGuidances<const Value>(value: Value): readonly RuleValue<Value>[] {
  return [
    { value, source: 'Hướng dẫn 36-HD/VPTW ngày 03/4/2018', validFrom: '2018-04-03', validUntil: '2026-05-26', verified: false },
    { value, source: 'Quy định 399-QĐ/TW ngày 09/01/2026; Hướng dẫn 05-HD/VPTW ngày 27/5/2026', validFrom: '2026-05-27', verified: false },
  ];
}
