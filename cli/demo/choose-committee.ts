import type { Say } from '../../embedded/say';
import type { DraftAnswer } from './office-answers';

/** Decides when the draft names no body of the Party committee that the demo office has. */
const WHOLE_COMMITTEE = 'Ban Chấp hành';

/** The body whose document it is: the one the draft names above the signature, else in its subject. Another one is told. */
export function chooseCommittee({ reading, committees }: Pick<DraftAnswer, 'reading' | 'committees'>, say: Say): string | undefined {
  const named = [reading.signature.capacity.join(' '), reading.subject ?? ''].flatMap((words) => committees.filter(({ name }) => names(words, name)));
  const chosen = named[0] ?? committees.find(({ name }) => name === WHOLE_COMMITTEE) ?? committees[0];
  if (chosen && named.length === 0) {
    const printed = reading.signature.capacity[0];
    const lacking = printed === undefined ? 'Dự thảo không ghi ký thay mặt ai' : `Dự thảo ghi “${printed}”, văn phòng mẫu không có ban này`;
    say(`  ${lacking}: lấy phiếu và ký thay mặt ${chosen.name}.`);
  }
  return chosen?.id;
}

function names(words: string, body: string): boolean {
  return words.normalize('NFC').toLocaleLowerCase('vi').includes(body.toLocaleLowerCase('vi'));
}
