import { z } from 'zod';
import { OWN_RULES } from '../../domain/administration/rules';

const DEADLINE_UNITS = ['working-days', 'days', 'hours', 'same-day', 'next-working-day-morning'] as const;

const day = z.iso.date();
const named = z.object({ id: z.string(), name: z.string() });
const held = z.object({ personId: z.string(), name: z.string(), from: z.string(), until: z.string().optional(), acting: z.boolean() });
const dated = z.enum(['in-force', 'coming', 'ended']);

export const administrationSchema = z.object({
  agencyId: z.string(), agencyName: z.string(), agencies: z.array(named), today: z.string(),
  posts: z.array(z.object({
    id: z.string(), title: z.string(), unitId: z.string().optional(), unitName: z.string(), roles: z.array(z.string()),
    held: z.array(held.extend({ state: dated })),
  })),
  people: z.array(z.object({
    id: z.string(), name: z.string(), email: z.string(), login: z.string().optional(), entered: z.boolean().optional(), posts: z.array(z.string()),
  })),
  mandates: z.array(z.object({
    id: z.string(), kind: z.string(), kindWords: z.string(), who: z.string(), scope: z.string(), ground: z.string(), from: z.string(),
    until: z.string().optional(), state: dated,
  })),
  /** Committees that decide by ballot or issue under their own name; who sits on them. */
  committees: z.array(z.object({
    id: z.string(), name: z.string(), term: z.string(),
    members: z.array(z.object({
      postId: z.string(), title: z.string(), holder: z.string().optional(), from: z.string(), until: z.string().optional(), state: dated,
    })),
  })),
  groups: z.array(z.object({ id: z.string(), name: z.string(), aliases: z.array(z.string()), members: z.array(named) })),
  addressees: z.array(named), fields: z.array(z.string()), documentTypes: z.array(named),
  calendar: z.object({
    years: z.array(z.object({ year: z.number(), confirmed: z.boolean(), source: z.string() })),
    days: z.array(z.object({ on: z.string(), kind: z.enum(['off', 'worked']), name: z.string(), source: z.string() })),
  }),
  rules: z.array(z.object({
    key: z.string(), words: z.string(), value: z.string(), source: z.string(), validFrom: z.string(), verified: z.boolean(),
    /** Set by the agency itself, and by whom. */
    own: z.boolean(), by: z.string().optional(),
    /** What may be set otherwise, as it stands. */
    set: z.object({ key: z.enum(OWN_RULES), amount: z.number(), unit: z.enum(DEADLINE_UNITS) }).optional(),
    /** Already decided, from a later day. */
    coming: z.object({ value: z.string(), validFrom: z.string() }).optional(),
  })),
  routes: z.array(z.object({ id: z.string(), name: z.string(), steps: z.array(z.object({ label: z.string(), who: z.string() })) })),
  log: z.array(z.object({
    id: z.string(), at: z.string(), by: z.string(), sentence: z.string(), undone: z.boolean(), undoes: z.boolean(), undoable: z.boolean(),
  })),
}).meta({ id: 'Administration', description: 'Người, chức danh, ủy quyền, nhóm nơi nhận, lịch, quy định, quy trình của một cơ quan' });

export type Administration = z.infer<typeof administrationSchema>;

const ground = z.string().trim().max(500);
const seats = z.array(z.string()).min(1).max(200);
const mandate = { postId: z.string(), from: day, ground };
const documentTypes = z.array(z.string()).max(60);
const words = z.string().trim().min(2).max(300);
export const roleSchema = z.enum([
  'head', 'deputy-head', 'unit-head', 'deputy-unit-head', 'officer', 'records-clerk', 'chief-of-office', 'form-checker', 'committee-member',
  'standing-committee-office', 'administrator',
]);
const roles = z.array(roleSchema).min(1);
const opening = { number: z.number().int().min(1).max(1_000_000), reason: ground };

export const changeSchema = z.object({
  agencyId: z.string(), postId: z.string(),
  change: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('appoint'), personId: z.string(), postId: z.string(), from: day, acting: z.boolean().default(false) }),
    z.object({ kind: z.literal('end-appointment'), personId: z.string(), postId: z.string(), from: day, until: day }),
    z.object({ kind: z.literal('field-assignment'), ...mandate, until: day.optional(), fields: z.array(z.string().trim().min(1)).max(40) }),
    z.object({ kind: z.literal('standing-order'), ...mandate, until: day.optional(), documentTypes, includesDeputy: z.boolean().default(false) }),
    z.object({ kind: z.literal('written-authorisation'), ...mandate, until: day, documentTypes }),
    z.object({ kind: z.literal('absence-cover'), ...mandate, until: day, coveringPersonId: z.string() }),
    z.object({ kind: z.literal('join-committee'), committeeId: z.string(), postIds: seats, from: day, ground: ground.min(2) }),
    z.object({ kind: z.literal('leave-committee'), committeeId: z.string(), postIds: seats, until: day, ground: ground.min(2) }),
    z.object({ kind: z.literal('end-mandate'), mandateId: z.string(), until: day }),
    z.object({
      kind: z.literal('set-group'), groupId: z.string().optional(), name: z.string().trim().min(2).max(300),
      aliases: z.array(z.string().trim().min(2).max(300)).max(20), memberIds: z.array(z.string()).max(500),
    }),
    z.object({ kind: z.literal('set-day'), on: day, dayKind: z.enum(['off', 'worked']), name: z.string().trim().min(2).max(200), source: ground }),
    z.object({ kind: z.literal('clear-day'), on: day }),
    z.object({ kind: z.literal('confirm-year'), year: z.number().int().min(2020).max(2100), source: ground }),
    z.object({
      kind: z.literal('set-agency'), name: words, abbreviation: z.string().trim().min(2).max(30), superiorName: z.string().trim().max(300),
      placeOfIssue: words, collectiveName: words, email: z.union([z.email().max(100), z.literal('')]),
      /** Content and form checker put their initials on the page. */
      initials: z.boolean(),
      /** The last page bears the code of the public check. */
      footMark: z.boolean().default(false),
    }),
    z.object({
      kind: z.literal('set-rule'), key: z.enum(OWN_RULES), amount: z.number().int().min(0).max(365), unit: z.enum(DEADLINE_UNITS),
      source: ground, from: day,
    }),
    z.object({ kind: z.literal('add-unit'), name: words, abbreviation: z.string().trim().min(1).max(30) }),
    z.object({ kind: z.literal('add-post'), title: words, unitId: z.string().optional(), roles }),
    z.object({
      kind: z.literal('add-series'), name: words, documentTypes, scope: z.enum(['year', 'term']), givenBy: z.enum(['trinh', 'outside']),
      /** After the leader has signed, unless said. */
      givenWhen: z.enum(['after-signature', 'before-signature']).optional(),
      ...opening,
    }),
    z.object({ kind: z.literal('open-book'), seriesId: z.string(), ...opening }),
    z.object({ kind: z.literal('hand-over-seal'), sealId: z.string(), personId: z.string(), from: day, handoverRecord: ground }),
    z.object({ kind: z.literal('add-person'), fullName: z.string().trim().min(2).max(200), email: z.email().max(100) }),
  ]),
}).meta({ id: 'AdministrationChange' });

export type ChangeAsked = z.infer<typeof changeSchema>['change'];

export const movingQuerySchema = z.object({ agencyId: z.string(), on: day, dayKind: z.enum(['off', 'worked', 'plain']) });
export const movingSchema = z.object({ documents: z.number(), sessions: z.number() }).meta({
  id: 'MovingDeadlines', description: 'Hạn của bước đang mở và hạn gửi tài liệu kỳ họp sẽ đổi',
});

export const groupLinesSchema = z.object({
  items: z.array(z.object({ documentId: z.string(), subject: z.string(), line: z.string() })), count: z.number(),
}).meta({ id: 'GroupLines' });
