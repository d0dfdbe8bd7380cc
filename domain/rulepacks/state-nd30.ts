import { STATE_LAYOUT } from './layout/state-layout';
import type { RulePack, RuleValue } from './rule-pack';
import { SESSION_RULES } from './session-rules';
import { STATE_COPY_TYPES, STATE_DOCUMENT_TYPES } from './state-document-types';
import { STEP_DEADLINES } from './step-deadlines';

/** Documents of the State: Decree 30/2020/NĐ-CP of 5 March 2020. */
export const stateNd30: RulePack = {
  id: 'state-nd30',
  name: 'Văn bản hành chính (Nghị định 30/2020/NĐ-CP)',
  rules: {
    ...STEP_DEADLINES,
    ...SESSION_RULES,
    'document-types': [decree30([...STATE_DOCUMENT_TYPES, ...STATE_COPY_TYPES], 'Điều 7; Điều 25; Phụ lục III')],
    'number-grammar': [decree30({ label: 'Số:', afterNumber: '/', afterType: '-', digits: 2 }, 'Phụ lục I')],
    'series-scope': [decree30('year', 'Điều 15')],
    'layout-profile': [decree30(STATE_LAYOUT, 'Phụ lục I')],
    'signing-forms': [
      {
        ...decree30(
          {
            forCollective: 'TM.',
            forHead: 'KT.',
            byOrder: 'TL.',
            byAuthorisation: 'TUQ.',
            acting: 'Q.',
            deputyOfCollective: 'for-head',
            byOrderOf: 'head',
            ownAuthority: [{ body: 'HĐND', documentTypes: ['NQ'] }],
          },
          'Điều 13; Phụ lục I',
        ),
        // The forms are read in the decree; that a council resolution bears "CHỦ TỊCH" alone comes from practice.
        verified: false,
      },
    ],
    'recipient-lines': [decree30({ addressWords: ['Kính gửi'], asAbove: 'Như trên', fileCopy: 'Lưu: VT' }, 'Phụ lục I, phần II, mục 9')],
    reminders: [{ value: [15, 7, 3, 1, 0], source: 'Thông lệ; cơ quan đặt lại', validFrom: '2020-03-05', verified: false }],
    'receipt-reminders': [{ value: [2, 5], source: 'Thông lệ; cơ quan đặt lại', validFrom: '2020-03-05', verified: false }],
    'silence-in-consultation': [
      { value: 'deemed-consent', source: 'Mặc định của Trình theo mẫu của Chính phủ', validFrom: '2020-03-05', verified: false },
      {
        value: 'deemed-consent',
        source: 'Nghị định 191/2026/NĐ-CP, Điều 7, Điều 12, Điều 17 (mẫu của Chính phủ)',
        validFrom: '2026-05-29',
        verified: false,
      },
    ],
  },
};

function decree30<const Value>(value: Value, clause: string): RuleValue<Value> {
  return { value, source: `Nghị định 30/2020/NĐ-CP, ${clause}`, validFrom: '2020-03-05', verified: true };
}
