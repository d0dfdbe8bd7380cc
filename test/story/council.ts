import { randomUUID } from 'node:crypto';
import type { CouncilResult } from '../../domain/document/document-events';
import type { SessionState } from '../../domain/session/session';
import type { PersonActor } from '../../domain/stream/actor';
import { streamId } from '../../domain/stream/stream-id';
import { addDays, civilDateOf } from '../../domain/time/instant';
import type { StoryOffice } from '../support/story-office';
import type { peopleOf } from './people';

/** What the Standing Committee's office does for a session of the ward's council. */
export function councilOffice(office: StoryOffice, people: ReturnType<typeof peopleOf>, secretary: PersonActor) {
  const at = (sessionId: string) => streamId('session', sessionId);
  return {
    async plan(name: string): Promise<string> {
      const sessionId = randomUUID();
      const opensOn = addDays(civilDateOf(await office.ports.clock.now()), 30);
      await people.say(at(sessionId), secretary, { kind: 'plan', agencyId: 'hdnd', name, opensOn });
      return sessionId;
    },
    putOnAgenda: (sessionId: string, documentId: string) => people.act(documentId, secretary, { kind: 'assignSession', sessionId }),
    sendPapers: (sessionId: string) => people.say(at(sessionId), secretary, { kind: 'sendPapers' }),
    record: (sessionId: string, documentId: string, result: CouncilResult) =>
      people.say(at(sessionId), secretary, { kind: 'recordResult', documentId, result }),
    close: (sessionId: string) => people.say(at(sessionId), secretary, { kind: 'close' }),
    async stateOf(sessionId: string): Promise<SessionState> {
      const { rows } = await office.pool.query<{ state: SessionState }>('select state from stream where stream_id = $1', [at(sessionId)]);
      const session = rows[0]?.state;
      if (!session) throw new Error(`no session ${sessionId}`);
      return session;
    },
  };
}
