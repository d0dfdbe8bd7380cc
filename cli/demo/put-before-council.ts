import type { DocumentAnswer, Who } from './office-answers';
import type { Colleague } from './office-client';

interface SessionRow { readonly sessionId: string; readonly closed: boolean }

const DAYS_AHEAD = 30;

/** The Standing Committee's office puts the report on the agenda, sends the papers, and keys in what the session made of it. */
export async function putBeforeCouncil(person: Colleague, view: DocumentAnswer, who: Who): Promise<void> {
  const sessionId = view.sessionId ?? (await openSession(person, who));
  if (!view.sessionId) {
    await person.post(`/documents/${view.documentId}/acts/assignSession`, { expectedVersion: view.seq, postId: who.postId, sessionId });
  }
  await person.post(`/sessions/${sessionId}/papers`, { postId: who.postId });
  await person.post(`/sessions/${sessionId}/items/${view.documentId}/result`, { postId: who.postId, result: 'considered' });
}

async function openSession(person: Colleague, who: Who): Promise<string> {
  const { items } = await person.get<{ items: readonly SessionRow[] }>('/sessions');
  const open = items.find((session) => !session.closed);
  if (open) return open.sessionId;
  const opensOn = new Date(Date.now() + DAYS_AHEAD * 86_400_000).toISOString().slice(0, 10);
  const { sessionId } = await person.post<{ sessionId: string }>('/sessions', { postId: who.postId, name: 'Kỳ họp thường lệ cuối năm', opensOn });
  return sessionId;
}
