import { z } from 'zod';

const signatureSchema = z.object({
  role: z.enum(['signer', 'agency']), name: z.string(), at: z.string(), stamped: z.boolean(), valid: z.boolean(),
});

const checkSchema = z.object({ outcome: z.enum(['holds', 'fails', 'open']), sentence: z.string() });

/** What anybody may know of an issued document of the State who holds its code. */
export const publicDocumentSchema = z.object({
  code: z.string(), agencyName: z.string(), typeName: z.string(), subject: z.string(), printedNumber: z.string(), issuedOn: z.string(),
  signerName: z.string(), signerLines: z.array(z.string()),
  state: z.enum(['in-force', 'superseded', 'recalled']), recalledAt: z.string().optional(),
  /** What was issued in its place, and under which code that is looked up. */
  replacedBy: z.object({ printedNumber: z.string(), issuedOn: z.string(), code: z.string() }).optional(),
  /** What it is a copy of. */
  copyOf: z.object({ printedNumber: z.string(), issuedOn: z.string() }).optional(),
  /** The signer signed by hand: the paper is the original, and this file its scan. */
  onPaper: z.literal(true).optional(),
  pdfSha256: z.string(),
}).meta({ id: 'PublicDocument', description: 'Văn bản đã phát hành, như ai có mã tra cứu cũng xem được' });

const verdictSchema = z.object({ genuine: z.boolean(), sentence: z.string(), checks: z.array(checkSchema), signatures: z.array(signatureSchema) });

export const publicCheckSchema = verdictSchema.extend({ document: publicDocumentSchema })
  .meta({ id: 'PublicCheck', description: 'Văn bản mang mã này có hợp lệ không' });

export const fileCheckSchema = verdictSchema.extend({
  /** `issued`: the very bytes that were issued here · `altered`: it bears the number of one, but is another file · `elsewhere`: nothing here answers to it. */
  found: z.enum(['issued', 'altered', 'elsewhere']), document: publicDocumentSchema.optional(),
}).meta({ id: 'FileCheck', description: 'Tệp vừa chọn có đúng là bản đã phát hành không; tệp không được lưu lại' });

export type PublicDocument = z.infer<typeof publicDocumentSchema>;
export type Verdict = z.infer<typeof verdictSchema>;
