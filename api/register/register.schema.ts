import { z } from 'zod';

/** A row of the outgoing book with the columns of Decree 30/2020, annex IV. */
export const bookRowSchema = z.object({
  number: z.number(), symbol: z.string(), issuedOn: z.string(), documentType: z.string(), typeName: z.string(),
  subject: z.string().optional(), signerName: z.string(),
  signerPost: z.string().optional(), recipients: z.string(), keptBy: z.string(), copies: z.number(), dispatchedOn: z.string().optional(),
  receipt: z.string().optional(),
  note: z.string().optional(), documentId: z.string().optional(), seriesId: z.string(), scope: z.string(),
}).meta({ id: 'BookRow', description: 'Một dòng của sổ đăng ký văn bản đi' });
export type BookRow = z.infer<typeof bookRowSchema>;

/** A number without an issued document: why it is missing from the book. */
export const gapSchema = z.object({
  number: z.number(), seriesId: z.string(), scope: z.string(), status: z.string(), reason: z.string(),
}).meta({ id: 'BookGap' });

export const bookQuerySchema = z.object({
  year: z.coerce.number().int().min(2000).max(2100).optional(), series: z.string().optional(), agencyId: z.string().optional(),
});

export const bookSchema = z.object({
  items: z.array(bookRowSchema), gaps: z.array(gapSchema),
  series: z.array(
    z.object({
      id: z.string(), name: z.string(), agencyId: z.string(), openings: z.array(z.object({ scope: z.string(), number: z.number() })),
    })
  ),
}).meta({ id: 'OutgoingBook' });
