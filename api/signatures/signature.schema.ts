import { z } from 'zod';
import { givenNumberSchema } from '../register/given-number.schema';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const pin = z.string().min(4).max(32);
const expectedVersion = z.number().int().min(1);

export const signatureSchema = z.object({ expectedVersion, postId: z.string(), bytesSha256: sha256, pin }).meta({ id: 'SignatureAsked' });
export const sealSchema = z.object({
  expectedVersion, postId: z.string(), bytesSha256: sha256, pin, sealId: z.string(), given: givenNumberSchema.optional(),
}).meta({ id: 'SealAsked' });

export const outsideSchema = z.object({ expectedVersion, postId: z.string(), bytesSha256: sha256 }).meta({ id: 'OutsideSignatureAsked' });

export const sealToPrepareSchema = z.object({
  expectedVersion, postId: z.string(), bytesSha256: sha256, sealId: z.string(), given: givenNumberSchema.optional(),
}).meta({ id: 'SealToPrepare' });
export const sealPreparedSchema = z.object({
  state: z.enum(['prepared', 'preparing']), preparationId: z.string(), seq: z.number(),
}).meta({ id: 'SealPrepared' });
export const sealDroppedSchema = z.object({ state: z.literal('dropped'), seq: z.number() }).meta({ id: 'SealDropped' });
export const outsideSealSchema = z.object({ expectedVersion, postId: z.string() }).meta({ id: 'OutsideSealAsked' });

export const batchSchema = z.object({
  postId: z.string(), pin, items: z.array(z.object({ documentId: z.uuid(), expectedVersion, bytesSha256: sha256 })).min(1).max(500),
}).meta({ id: 'BatchAsked', description: 'Ký nhiều văn bản sau một lần nhập PIN' });

export const signedSchema = z.object({ state: z.enum(['signed', 'preparing']), seq: z.number() }).meta({ id: 'Signed' });
export const sealedSchema = z.object({
  state: z.enum(['issued', 'preparing']), seq: z.number(), number: z.number().optional(), printedNumber: z.string().optional(),
}).meta({ id: 'Sealed' });
