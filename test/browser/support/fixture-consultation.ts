import { passagesOf } from '../../../domain/document/passages';
import { whoIs } from './fixture-people';
import { READING } from './fixture-office';

/** The consultation as the leader of the fixture meets it: an officer has written for them. */
export function consultation() {
  return {
    round: 1,
    textSha256: 'text',
    closed: false,
    pages: 2,
    passages: passagesOf(READING),
    desks: [
      {
        postId: 'post-4',
        forPostId: 'post-4',
        unitName: 'Văn phòng',
        does: 'gives',
        preparers: [whoIs('chuyenvien')],
        preparer: whoIs('chuyenvien'),
        prepared: {
          by: whoIs('chuyenvien'),
          at: new Date().toISOString(),
          content: {
            answer: 'agree-with-remarks',
            words: 'Cơ bản thống nhất.',
            remarks: [{ text: 'Lối thoát nạn cần rộng ít nhất sáu mét.', block: 3 }],
            attachment: { name: 'ban-ve.pdf', url: '/api/documents/d-1/opinions/1/post-4/prepared/file' },
          },
        },
      },
    ],
  };
}
