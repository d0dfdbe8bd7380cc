import { z } from 'zod';

export const credentialsSchema = z.object({
  login: z.string().min(1).max(100), password: z.string().min(1).max(200),
}).meta({ id: 'Credentials' });

export const meSchema = z.object({
  personId: z.string(),
  name: z.string(),
  posts: z.array(z.object({
    postId: z.string(), title: z.string(), unitName: z.string().optional(), agencyId: z.string(), agencyName: z.string(),
    roles: z.array(z.string()),
    acting: z.boolean(), onBehalfOf: z.string().optional(),
  })),
  demo: z.boolean(),
  certificate: z.object({ validTo: z.string() }).optional(),
}).meta({ id: 'Me', description: 'Người đang đăng nhập và các chức danh có thể xử lý hôm nay' });

export type Me = z.infer<typeof meSchema>;
export const signedInSchema = z.object({ me: meSchema });
