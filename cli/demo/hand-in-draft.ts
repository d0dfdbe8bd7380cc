import type { Say } from '../../embedded/say';
import type { DraftFile } from './draft-file';
import type { DraftAnswer } from './office-answers';
import type { Colleague, OfficeClient } from './office-client';
import { OfficeProblem } from './office-client';

export interface HandedIn {
  readonly documentId: string;
  readonly drafter: Colleague;
  readonly unknownLines: readonly string[];
}

/** Clerks of the demo office who draft for the People's Committee and for the Party committee. */
const DRAFTER_OF = { state: 'Vương Minh Tú', party: 'Triệu Lan Phương' } as const;
const CONSULTED = 8;

/** A clerk hands in a draft: it is read, what nobody knows among its recipients gets an invented mailbox, and it sets out on its route. */
export async function handInDraft(office: OfficeClient, file: DraftFile, say: Say): Promise<HandedIn> {
  const { draft, drafter } = await uploadAs(office, file);
  const chosen = await settleUnknownLines(drafter, draft, say);
  const signerPostId = draft.suggestedSignerPostId ?? draft.signers[0]?.postId;
  const field = draft.fields.find(({ postIds }) => postIds.some((postId) => postId === signerPostId)) ?? draft.fields[0];
  sayWhoSigns(draft, signerPostId, say);
  const submission = {
    postId: draft.postId,
    route: draft.suggestedRoute,
    signerPostId,
    ...(draft.committees[0] && { committeeId: committeeFor(draft) }),
    ...(field && { field: field.id }),
    consultedPostIds: draft.suggestedRoute === 'bc-ubnd-hdnd' ? draft.units.slice(0, CONSULTED).map((unit) => unit.postId) : [],
    recipients: chosen,
  };
  const { documentId } = await drafter.post<{ documentId: string }>(`/drafts/${draft.draftId}/submission`, submission);
  say(`  ${'Soạn thảo, trình'.padEnd(34)} ${drafter.name}`);
  return { documentId, drafter, unknownLines: draft.recipients.filter((line) => line.unknown.length > 0).map((line) => line.printed) };
}

/** The demo office has people of its own: whoever signs instead of the one the draft names is told. */
function sayWhoSigns({ reading, signers }: DraftAnswer, signerPostId: string | undefined, say: Say): void {
  const signer = signers.find(({ postId }) => postId === signerPostId);
  const printed = reading.signature.name;
  if (!signer || printed?.toLowerCase() === signer.name.toLowerCase()) return;
  const instead = `văn phòng mẫu chọn ${signer.name}, ${signer.title}.`;
  say(printed === undefined ? `  Dự thảo chưa ghi người ký: ${instead}` : `  Người ký ghi trong dự thảo, “${printed}”, không có ở văn phòng mẫu: ${instead}`);
}

/** The text itself says whose draft it is: of the Party committee, or of the People's Committee. */
async function uploadAs(office: OfficeClient, file: DraftFile): Promise<{ readonly draft: DraftAnswer; readonly drafter: Colleague }> {
  const drafter = await office.signIn(DRAFTER_OF[file.reading.system]);
  return { draft: await drafter.upload<DraftAnswer>('/drafts', file.name, file.bytes), drafter };
}

function committeeFor(draft: DraftAnswer): string | undefined {
  return (draft.committees.find((committee) => committee.name === 'Ban Chấp hành') ?? draft.committees[0])?.id;
}

/** The lines as they go with the submission: whom the directory knows, and an invented mailbox for whoever it does not. */
async function settleUnknownLines(drafter: Colleague, draft: DraftAnswer, say: Say) {
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
