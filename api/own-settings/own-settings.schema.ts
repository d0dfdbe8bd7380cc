import { z } from 'zod';

const phrases = z.array(z.string().trim().min(1).max(500)).max(30);
const views = z.array(z.object({
  name: z.string().trim().min(1).max(100),
  /** A page of ours with what was chosen on it: "/tim-kiem?q=chợ". */
  to: z.string().regex(/^\/(tim-kiem|theo-doi)(\?|$)/).max(500),
})).max(30);
/** The mark this person initials with; empty: the first letters of their name. */
const initials = z.string().trim().normalize().max(12).regex(/^[\p{Script=Latin}. ]*$/u);
const tours = z.array(z.string().max(50)).max(30);

export const ownSettingsSchema = z.object({ phrases, views, tours, initials })
  .meta({ id: 'OwnSettings', description: 'Câu thường dùng, cách xem đã lưu, hướng dẫn đã xem, chữ ký nháy' });

/** Each part is kept whole, as the page has it. */
export const changedSettingsSchema = z.object({
  phrases: phrases.optional(), views: views.optional(), tours: tours.optional(), initials: initials.optional(),
});

export type OwnSettings = z.infer<typeof ownSettingsSchema>;
