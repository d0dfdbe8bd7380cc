import type { WorkingCalendar } from '../calendar/working-calendar';
import type { Organisation } from '../organisation/organisation';
import type { Refusal } from '../stream/refusal';
import type { CivilDate } from '../time/instant';
import { appoint, endAppointment } from './appointments';
import { clearDay, confirmYear, setDay } from './calendar-days';
import type { Change, Write } from './change';
import { setAgency } from './agency-details';
import { addSeries, openBook } from './books';
import { bringInCertificate } from './certificates';
import { joinCommittee, leaveCommittee } from './committee-seats';
import { setGroup } from './groups';
import { layOut } from './lay-out';
import { endMandate, giveMandate } from './mandates';
import { addPerson, invite } from './people';
import { setRule } from './rules';
import { setPicture } from './pictures';
import { addSeal, handOverSeal } from './seals';

/** Who asks, for which agency, on which day, and how things stand. */
export interface AskedBy {
  readonly personId: string;
  readonly agencyId: string;
  readonly today: CivilDate;
  readonly organisation: Organisation;
  readonly calendar: WorkingCalendar;
  /** Books that have a number already. */
  readonly booksBegun: readonly { readonly seriesId: string; readonly scope: string }[];
}

export type Plan = { readonly writes: readonly Write[] } | { readonly refusal: Refusal };

/** What a change comes to, or why it cannot be: who may ask for it is for `domain/policy`. */
export function planChange(change: Change, by: AskedBy): Plan {
  switch (change.kind) {
    case 'appoint':
      return appoint(change, by);
    case 'end-appointment':
      return endAppointment(change, by);
    case 'give-mandate':
      return giveMandate(change, by);
    case 'end-mandate':
      return endMandate(change, by);
    case 'join-committee':
      return joinCommittee(change, by);
    case 'leave-committee':
      return leaveCommittee(change, by);
    case 'set-group':
      return setGroup(change, by);
    case 'set-day':
      return setDay(change, by);
    case 'clear-day':
      return clearDay(change, by);
    case 'confirm-year':
      return confirmYear(change, by);
    case 'add-person':
      return addPerson(change, by);
    case 'invite':
      return invite(change, by);
    case 'set-agency':
      return setAgency(change, by);
    case 'set-rule':
      return setRule(change, by);
    case 'lay-out':
      return layOut(change, by);
    case 'add-series':
      return addSeries(change, by);
    case 'open-book':
      return openBook(change, by);
    case 'hand-over-seal':
      return handOverSeal(change, by);
    case 'add-seal':
      return addSeal(change, by);
    case 'set-picture':
      return setPicture(change, by);
    case 'bring-in-certificate':
      return bringInCertificate(change, by);
  }
}
