import { z } from 'zod';

const day = z.iso.date();

/** A row of the outgoing book with the columns of Decree 30/2020, annex IV; a number that stands for no document is a row as well. */
export const bookRowSchema = z.object({
  number: z.number(), status: z.enum(['issued', 'keyed-in', 'voided', 'reserved']),
  symbol: z.string(), issuedOn: z.string(), documentType: z.string().optional(), typeName: z.string(),
  subject: z.string().optional(), signerName: z.string(),
  signerPost: z.string().optional(), recipients: z.string(), keptBy: z.string(), copies: z.number().optional(),
  dispatchedOn: z.string().optional(),
  receipt: z.string().optional(),
  note: z.string().optional(), documentId: z.string().optional(), seriesId: z.string(), scope: z.string(),
}).meta({ id: 'BookRow', description: 'Một dòng của sổ đăng ký văn bản đi' });
export type BookRow = z.infer<typeof bookRowSchema>;

export const bookQuerySchema = z.object({
  year: z.coerce.number().int().min(2000).max(2100).optional(), series: z.string().optional(), agencyId: z.string().optional(),
  /** Months 1–12. */
  month: z.coerce.number().int().min(1).max(12).optional(),
  q: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(1000).optional(),
});

/** `mayKeep`: whoever asks writes into it by hand. */
export const bookSeriesSchema = z.object({
  id: z.string(), name: z.string(), agencyId: z.string(), givenBy: z.enum(['trinh', 'outside']), mayKeep: z.boolean(),
  openings: z.array(z.object({ scope: z.string(), number: z.number(), on: z.string(), reason: z.string() })),
  documentTypes: z.array(z.object({ code: z.string(), name: z.string() })), symbolBodies: z.array(z.string()),
}).meta({ id: 'BookSeries' });

export const bookSchema = z.object({
  items: z.array(bookRowSchema),
  /** Rows there are, of which `items` may be the latest only. */
  total: z.number(),
  series: z.array(bookSeriesSchema),
}).meta({ id: 'OutgoingBook' });

/** A row of the book of incoming documents with the columns of Decree 30/2020, annex IV. */
export const incomingBookRowSchema = z.object({
  agencyId: z.string(), arrivedOn: z.string(), number: z.number(), author: z.string(), symbol: z.string(), issuedOn: z.string(),
  typeName: z.string(), subject: z.string(), receiver: z.string(), passedOn: z.string(), receipt: z.string().optional(),
  note: z.string().optional(), documentId: z.string(),
}).meta({ id: 'IncomingBookRow', description: 'Một dòng của sổ đăng ký văn bản đến' });
export type IncomingBookRow = z.infer<typeof incomingBookRowSchema>;

export const incomingBookSchema = z.object({
  items: z.array(incomingBookRowSchema), agencies: z.array(z.object({ id: z.string(), name: z.string() })),
}).meta({ id: 'IncomingBook' });

export const nextNumberQuerySchema = z.object({
  on: day, documentType: z.string().max(20).optional(), symbolBody: z.string().max(40).optional(),
  number: z.coerce.number().int().min(1).optional(),
});
export const nextNumberSchema = z.object({
  scope: z.string(), number: z.number(), lastOn: z.string().optional(), printedNumber: z.string().optional(),
}).meta({ id: 'NextNumber', description: 'Số tiếp theo của sổ và số, ký hiệu sẽ in' });

const words = {
  subject: z.string().max(2000).optional(), signerName: z.string().max(200).optional(), signerPost: z.string().max(200).optional(),
  recipients: z.string().max(5000).optional(), keptBy: z.string().max(500).optional(), receipt: z.string().max(500).optional(),
  note: z.string().max(1000).optional(),
};
const number = z.number().int().min(1).max(999_999_999);
const atPost = { postId: z.string().optional() };

export const outsideDocumentSchema = z.object({
  ...atPost, ...words, number, on: day, documentType: z.string().max(20), symbolBody: z.string().min(1).max(40), secret: z.boolean().default(false),
  signerName: z.string().min(1).max(200), copies: z.number().int().min(0).max(100_000).default(1), dispatchedOn: day.optional(),
}).meta({ id: 'OutsideDocument', description: 'Văn bản ngoài hệ thống' });
export type OutsideDocument = z.infer<typeof outsideDocumentSchema>;

export const correctionSchema = z.object({
  ...atPost, ...words, scope: z.string(), on: day.optional(), documentType: z.string().max(20).optional(),
  symbolBody: z.string().max(40).optional(), copies: z.number().int().min(0).optional(), dispatchedOn: day.optional(),
  reason: z.string().max(2000).optional(),
}).meta({ id: 'BookCorrection', description: 'Chỉ những nội dung cần đính chính, kèm lý do' });
export type BookCorrection = z.infer<typeof correctionSchema>;

export const voidSchema = z.object({ ...atPost, scope: z.string(), reason: z.string().max(2000).optional() }).meta({ id: 'VoidNumber' });
