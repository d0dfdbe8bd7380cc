import { z } from 'zod';

export const whoSchema = z.object({
  personId: z.string(), name: z.string(), postId: z.string(), postTitle: z.string(), unitName: z.string().optional(),
}).meta({ id: 'Who', description: 'Một người ở một chức danh' });

export type Who = z.infer<typeof whoSchema>;
