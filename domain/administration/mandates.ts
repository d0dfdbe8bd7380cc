import { sayDay } from '../calendar/say-day';
import { holderOf, personOf, postOf } from '../organisation/posts';
import { refuse } from '../stream/refusal';
import type { Change } from './change';
import type { AskedBy, Plan } from './plan-change';

type GiveMandate = Extract<Change, { kind: 'give-mandate' }>;
type EndMandate = Extract<Change, { kind: 'end-mandate' }>;

/** Each rests on a written ground and has its dates; an authorisation and a cover end on a named day (Decree 30/2020, art. 13). */
export function giveMandate({ mandate }: GiveMandate, by: AskedBy): Plan {
  const { organisation, today } = by;
  const post = postOf(organisation, mandate.postId);
  if (post?.agencyId !== by.agencyId || mandate.agencyId !== by.agencyId) return refuse('NOT_IN_AGENCY');
  if (mandate.ground.trim() === '') return refuse('GROUND_REQUIRED', undefined, 'ground');
  if (mandate.from < today) return refuse('DATE_IN_PAST', { today: sayDay(today) }, 'from');
  if (mandate.until !== undefined && mandate.until < mandate.from) return refuse('PERIOD_WRONG', undefined, 'until');
  if (holderOf(organisation, mandate.postId, mandate.from)?.id === by.personId) return refuse('NOT_YOURSELF');
  switch (mandate.kind) {
    case 'absence-cover': {
      const { coveringPersonId } = mandate;
      if (coveringPersonId === by.personId) return refuse('NOT_YOURSELF');
      if (!personOf(organisation, coveringPersonId)) return refuse('NOT_IN_AGENCY', undefined, 'coveringPersonId');
      if (holderOf(organisation, mandate.postId, mandate.from)?.id === coveringPersonId) return refuse('ALREADY_SO', undefined, 'coveringPersonId');
      break;
    }
    case 'field-assignment':
      if (!post.roles.includes('deputy-head')) return refuse('POST_CANNOT_HOLD_THIS', undefined, 'postId');
      if (mandate.fields.length === 0) return refuse('SCOPE_REQUIRED', undefined, 'fields');
      break;
    case 'standing-order':
      if (!post.roles.includes('unit-head')) return refuse('POST_CANNOT_HOLD_THIS', undefined, 'postId');
      if (mandate.documentTypes.length === 0) return refuse('SCOPE_REQUIRED', undefined, 'documentTypes');
      break;
    case 'written-authorisation':
      if (mandate.documentTypes.length === 0) return refuse('SCOPE_REQUIRED', undefined, 'documentTypes');
      break;
  }
  return { writes: [{ kind: 'open-mandate', mandate }] };
}

/** Ends on a day from today on; one that has not begun is dropped. */
export function endMandate({ mandateId, until }: EndMandate, by: AskedBy): Plan {
  const mandate = by.organisation.mandates.find((one) => one.id === mandateId);
  if (mandate?.agencyId !== by.agencyId) return refuse('NOT_IN_AGENCY');
  if (mandate.until !== undefined && mandate.until < by.today) return refuse('ALREADY_SO', undefined, 'until');
  if (mandate.from > by.today && until <= mandate.from) return { writes: [{ kind: 'drop-mandate', mandateId }] };
  if (until < by.today) return refuse('DATE_IN_PAST', { today: sayDay(by.today) }, 'until');
  return { writes: [{ kind: 'close-mandate', mandateId, until }] };
}
