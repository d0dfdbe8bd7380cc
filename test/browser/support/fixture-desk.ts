import type { IncomingMessage } from 'node:http';
import { draft, READING } from './fixture-office';

/** What is asked, and how it is answered. */
export type FixtureAnswers = ReadonlyArray<
  readonly [RegExp, (match: RegExpMatchArray, request: IncomingMessage, body: string) => unknown]
>;

/** What lies on a person's desk: a draft not yet handed in, and words typed and not yet sent. */
export function createFixtureDesk() {
  let drafts = ['draft-1'];
  const kept = new Map<string, string>();
  let newsSeen = false;
  const answers: FixtureAnswers = [
    [
      /^GET \/news$/,
      () => ({
        items: [
          {
            key: 'document/d-3/6',
            at: new Date().toISOString(),
            documentId: 'd-3',
            subject: READING.subject,
            what: 'Tăng Thúy Hoài (Chánh Văn phòng) đã kiểm tra, chuyển tiếp.',
            unseen: !newsSeen,
          },
        ],
      }),
    ],
    [
      /^POST \/news\/seen$/,
      () => {
        newsSeen = true;
        return {};
      },
    ],
    [/^GET \/kept-words$/, () => ({ items: [...kept].map(([place, words]) => ({ place, words })) })],
    [
      /^PATCH \/kept-words$/,
      (_match, _request, body) => {
        const { place, words }: { place: string; words: string } = JSON.parse(body);
        if (words.trim() === '') kept.delete(place);
        else kept.set(place, words);
        return {};
      },
    ],
    [
      /^GET \/drafts$/,
      () => ({
        items: drafts.map((draftId) => ({ draftId, subject: READING.subject, documentType: 'BC', updatedAt: new Date().toISOString() })),
      }),
    ],
    [
      /^DELETE \/drafts\/(.+)$/,
      ([, draftId]) => {
        drafts = drafts.filter((other) => other !== draftId);
        return {};
      },
    ],
    [
      /^GET \/drafts\/.+\/replaceable/,
      () => ({ cited: [], items: [{ documentId: 'd-9', printedNumber: '512/BC-UBND', issuedOn: '2026-08-14', typeName: 'Báo cáo', subject: READING.subject }] }),
    ],
    [/^POST \/drafts$/, () => draft()],
    [
      /^GET \/drafts\/[^/]+\/page\b/,
      () => ({ possible: true, converted: true, pages: 2, url: '/api/drafts/draft-1/page.pdf', places: {}, missing: [], printed: {} }),
    ],
    [/^GET \/drafts\//, () => draft()],
    [/^POST \/drafts\/.+\/submission$/, () => ({ documentId: 'd-3', seq: 1 })],
  ];
  return {
    kept,
    answers,
    reset: () => {
      drafts = ['draft-1'];
      kept.clear();
      newsSeen = false;
    },
  };
}
