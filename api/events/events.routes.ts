import { viewerOn } from '../../domain/policy/viewer';
import { civilDateOf } from '../../domain/time/instant';
import type { ApiParts } from '../api-parts';
import { readRoute, type Route } from '../http/route';
import { readSessionCookie } from '../http/session-cookie';
import type { ChangeHub } from './change-hub';

/** Says that the line still stands, and looks whether the session does. */
const HEARTBEAT_MS = 25_000;

/** Live changes as server-sent events; the page fetches again what it shows. */
export function eventsRoutes(hub: ChangeHub): readonly Route[] {
  return [readRoute({
    path: '/events', tag: 'Thay đổi trực tiếp', summary: 'Sự kiện: document {documentId, seq}, session {sessionId, seq}, ready',
    answers: { 200: { description: 'Dòng sự kiện', contentType: 'text/event-stream' } },
    async handle({ parts, request, response, viewer }) {
      response.status(200).set({ 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' });
      response.flushHeaders();
      const write = (text: string): void => void (response.writable && response.write(text));
      const leave = hub.join({
        viewer: () => viewerNow(parts, viewer.personId),
        tell: ({ event, data }) => write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
      });
      const token = readSessionCookie(request) ?? '';
      const heartbeat = setInterval(
        () => void stillSignedIn(parts, token).then((yes) => (yes ? write(': \n\n') : response.end())), HEARTBEAT_MS,
      );
      response.once('close', () => {
        clearInterval(heartbeat);
        leave();
      });
      write('event: ready\ndata: {}\n\n');
      return 'sent';
    },
  })];
}

async function viewerNow(parts: ApiParts, personId: string) {
  const [{ organisation }, now] = await Promise.all([parts.reference(), parts.clock.now()]);
  return viewerOn(organisation, personId, civilDateOf(now));
}

/** A record out of reach ends no line: it is asked again at the next beat. */
async function stillSignedIn(parts: ApiParts, token: string): Promise<boolean> {
  return parts.identity.sessions.find(token).then((session) => session !== undefined, () => true);
}
