import type { Say } from '../../embedded/say';
import type { StepTaken } from './carry-document';
import { chooseCommittee } from './choose-committee';
import type { DraftFile } from './draft-file';
import type { DocumentAnswer, DraftAnswer } from './office-answers';
import type { Colleague, OfficeClient } from './office-client';
import { settleUnknownLines } from './settle-unknown-lines';

export interface HandedIn {
  readonly documentId: string;
  readonly drafter: Colleague;
}

/** Clerks of the demo office who draft for the People's Committee and for the Party committee. */
const DRAFTER_OF = { state: 'Vương Minh Tú', party: 'Triệu Lan Phương' } as const;
const CONSULTED = 8;

/**
 * A clerk hands in a draft: it is read, what nobody knows among its recipients gets an invented mailbox, and it sets out on its route.
 * A draft the office does not take is deleted again.
 */
export async function handInDraft(office: OfficeClient, file: DraftFile, say: Say): Promise<HandedIn & { readonly step: StepTaken }> {
  const drafter = await office.signIn(DRAFTER_OF[file.reading.system]);
  const began = Date.now();
  const draft = await drafter.upload<DraftAnswer>('/drafts', file.name, file.bytes);
  const documentId = await submit(drafter, draft, say);
  const step = await stepOf(drafter, documentId, Date.now() - began);
  say(`  ${step.step.padEnd(34)} ${step.actor}, ${step.post} · ${step.durationMs} ms`);
  return { documentId, drafter, step };
}

async function submit(drafter: Colleague, draft: DraftAnswer, say: Say): Promise<string> {
  try {
    const submission = await submissionOf(drafter, draft, say);
    const { documentId } = await drafter.post<{ documentId: string }>(`/drafts/${draft.draftId}/submission`, submission);
    return documentId;
  } catch (error) {
    await drafter.remove(`/drafts/${draft.draftId}`).catch(() => say(`  Dự thảo còn ở mục Dự thảo của tôi của ${drafter.name}; xóa hoặc trình tiếp ở đó.`));
    throw error;
  }
}

/** What a clerk chooses: route and signer as the office proposes them, and what no draft says. */
async function submissionOf(drafter: Colleague, draft: DraftAnswer, say: Say) {
  const recipients = await settleUnknownLines(drafter, draft, say);
  const signerPostId = draft.suggestedSignerPostId ?? draft.signers[0]?.postId;
  const field = draft.fields.find(({ postIds }) => postIds.some((postId) => postId === signerPostId)) ?? draft.fields[0];
  sayWhoSigns(draft, signerPostId, say);
  const committeeId = chooseCommittee(draft, say);
  return {
    postId: draft.postId,
    route: draft.suggestedRoute,
    signerPostId,
    ...(committeeId !== undefined && { committeeId }),
    ...(field && { field: field.id }),
    consultedPostIds: draft.suggestedRoute === 'bc-ubnd-hdnd' ? draft.units.slice(0, CONSULTED).map((unit) => unit.postId) : [],
    recipients,
  };
}

/** The demo office has people of its own: whoever signs instead of the one the draft names is told. */
function sayWhoSigns({ reading, signers }: DraftAnswer, signerPostId: string | undefined, say: Say): void {
  const signer = signers.find(({ postId }) => postId === signerPostId);
  const printed = reading.signature.name;
  if (!signer || printed?.toLowerCase() === signer.name.toLowerCase()) return;
  const instead = `văn phòng mẫu chọn ${signer.name}, ${signer.title}.`;
  say(printed === undefined
    ? `  Dự thảo chưa ghi người ký: ${instead}`
    : `  Người ký ghi trong dự thảo, “${printed}”, không có ở văn phòng mẫu: ${instead}`);
}

async function stepOf(drafter: Colleague, documentId: string, durationMs: number): Promise<StepTaken> {
  const { drafter: who } = await drafter.get<DocumentAnswer>(`/documents/${documentId}`);
  return { step: 'Soạn thảo, trình', actor: who.name, post: who.postTitle, at: new Date().toISOString(), durationMs };
}
