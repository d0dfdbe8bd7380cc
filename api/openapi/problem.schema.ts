import { z } from 'zod';

export const problemSchema = z.object({
  type: z.string(), title: z.string(), status: z.number(), code: z.string(), detail: z.string(), field: z.string().optional(),
  facts: z.record(z.string(), z.string()).optional(),
}).meta({ id: 'Problem', description: 'RFC 9457: điều gì không được, vì sao, làm gì tiếp' });
