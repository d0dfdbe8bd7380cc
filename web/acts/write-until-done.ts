import { write, type Write } from '../api/client';
import { Problem } from '../api/problem';
import type { ActAnswer } from '../api/types';

const TRIES = 4;

/**
 * A signature may answer "preparing" after the server has waited its 8 seconds. Asked again under the same key it goes on where it
 * stood, so the page asks for half a minute before it says that nothing was signed.
 */
export async function writeUntilDone(path: string, asked: Write): Promise<ActAnswer> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const answer = await write<ActAnswer & { readonly state?: string }>(path, asked);
    if (answer.state !== 'preparing') return answer;
  }
  throw new Problem({
    title: 'Chưa ký xong',
    status: 409,
    code: 'PREPARING',
    detail: 'Bản ký được chuẩn bị lâu hơn thường lệ. Văn bản chưa được ký, nội dung không thay đổi; hãy nhập lại mã PIN sau ít phút.',
  });
}
