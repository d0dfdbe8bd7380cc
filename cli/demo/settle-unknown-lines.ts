import type { Say } from '../../embedded/say';
import type { DraftAnswer } from './office-answers';
import { OfficeProblem, type Colleague } from './office-client';

/** The lines as they go with the submission: whom the directory knows, and an invented mailbox for whoever it does not. */
export async function settleUnknownLines(drafter: Colleague, draft: DraftAnswer, say: Say) {
  const settled: { readonly line: number; readonly addresseeIds: readonly string[] }[] = [];
  for (const line of draft.recipients.filter((each) => each.unknown.length > 0)) {
    const addresseeIds = await Promise.all(line.unknown.map((name) => inventMailbox(drafter, draft.agencyId, name)));
    say(`  Nơi nhận chưa có trong danh bạ: “${line.printed}” – dùng hộp thư giả định.`);
    settled.push({ line: line.line, addresseeIds: [...line.addressees.map((addressee) => addressee.id), ...addresseeIds] });
  }
  return settled;
}

async function inventMailbox(drafter: Colleague, agencyId: string, name: string): Promise<string> {
  const slug = name.toLowerCase().replace(/đ/g, 'd').normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  try {
    const { id } = await drafter.post<{ id: string }>('/addressees', { agencyId, name, channel: 'mail', email: `${slug}@gia-dinh.example` });
    return id;
  } catch (error) {
    if (error instanceof OfficeProblem && error.code === 'ADDRESSEE_EXISTS') return knownAddressee(drafter, agencyId, name);
    throw error;
  }
}

async function knownAddressee(drafter: Colleague, agencyId: string, name: string): Promise<string> {
  const { items } = await drafter.get<{ items: readonly { id: string; name: string }[] }>(`/addressees?agencyId=${agencyId}&q=${encodeURIComponent(name)}`);
  const found = items.find((item) => item.name === name);
  if (!found) throw new Error(`Danh bạ không còn nơi nhận “${name}”.`);
  return found.id;
}
