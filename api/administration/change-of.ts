import type { Change } from '../../domain/administration/change';
import type { Mandate } from '../../domain/organisation/mandate';
import { partOf } from '../http/command-id';
import type { SignedIn } from '../http/route';
import type { ChangeAsked } from './administration.schema';
import { setUpChangeOf } from './set-up-change-of';

/** What was sent as a change of the rules. New rows get their id from the request, so that a retry names the same row. */
export function changeOf(asked: ChangeAsked, agencyId: string, commandId: string, signedIn: SignedIn): Change {
  const id = `${agencyId}-${partOf(commandId, asked.kind)}`;
  switch (asked.kind) {
    case 'appoint':
    case 'end-appointment':
    case 'end-mandate':
    case 'clear-day':
    case 'confirm-year':
    case 'join-committee':
    case 'leave-committee':
      return asked;
    case 'field-assignment':
    case 'standing-order':
    case 'written-authorisation':
    case 'absence-cover':
      return { kind: 'give-mandate', mandate: mandateOf(asked, agencyId, id) };
    case 'set-group': {
      const { groupId, name, aliases, memberIds } = asked;
      return { kind: 'set-group', group: { id: groupId ?? id, agencyId, name, aliases, memberIds: [...new Set(memberIds)] } };
    }
    case 'set-day':
      return { kind: 'set-day', day: { on: asked.on, kind: asked.dayKind, name: asked.name, source: asked.source } };
    case 'add-person':
      return { kind: 'add-person', personId: id, fullName: asked.fullName, email: asked.email };
    default:
      return setUpChangeOf(asked, agencyId, id, signedIn);
  }
}

type MandateAsked = Extract<ChangeAsked, { kind: Mandate['kind'] }>;

function mandateOf(asked: MandateAsked, agencyId: string, id: string): Mandate {
  const shared = { id, agencyId, postId: asked.postId, from: asked.from, ground: asked.ground };
  const until = asked.until === undefined ? {} : { until: asked.until };
  switch (asked.kind) {
    case 'field-assignment':
      return { ...shared, ...until, kind: asked.kind, fields: asked.fields };
    case 'standing-order':
      return { ...shared, ...until, kind: asked.kind, documentTypes: asked.documentTypes, includesDeputy: asked.includesDeputy };
    case 'written-authorisation':
      return { ...shared, kind: asked.kind, until: asked.until, documentTypes: asked.documentTypes };
    case 'absence-cover':
      return { ...shared, kind: asked.kind, until: asked.until, coveringPersonId: asked.coveringPersonId };
  }
}
