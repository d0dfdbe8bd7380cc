import type { Say } from '../../embedded/say';
import type { HandedIn } from './hand-in-draft';
import type { DocumentAnswer } from './office-answers';

/** A story that broke off leaves no work on the desks of the demo office; what cannot be withdrawn any more is named. */
export async function withdrawUnfinished({ drafter, documentId }: HandedIn, say: Say): Promise<void> {
  try {
    const view = await drafter.get<DocumentAnswer>(`/documents/${documentId}`);
    if (view.closed) return;
    if (view.printedNumber !== undefined) {
      say(`Văn bản số ${view.printedNumber} đã phát hành nên không rút được; xem tiếp bằng npm start, trang /van-ban/${documentId}.`);
      return;
    }
    const withdrawal = { expectedVersion: view.seq, postId: view.drafter.postId, words: 'Bản chạy thử không đi hết quy trình.' };
    await drafter.post(`/documents/${documentId}/acts/withdraw`, withdrawal);
    say('Hồ sơ đi dở đã được rút; văn phòng mẫu không còn việc nào của hồ sơ này.');
  } catch {
    // What broke the story off may have broken this as well, and it is the reason one has to hear.
    sayLeft(drafter.name, documentId, say);
  }
}

/** Where a document that is still on its way is found again. */
export function sayLeft(drafterName: string, documentId: string, say: Say): void {
  say(`Hồ sơ đi dở còn trong văn phòng mẫu: mở lại bằng npm start, đăng nhập tên ${drafterName}, trang /van-ban/${documentId} để làm tiếp hoặc rút.`);
}
