import { z } from 'zod';

const keyState = z.enum(['fit', 'ends-soon', 'refused', 'locked', 'missing']);

export const signingKeySchema = z.object({
  certificateId: z.string(), holder: z.string().meta({ description: 'Người hoặc con dấu' }), sealId: z.string().optional(),
  namedOn: z.string().optional().meta({ description: 'Tên ghi trên chứng thư số' }),
  organisation: z.string().optional().meta({ description: 'Cơ quan ghi trên chứng thư số' }),
  validTo: z.string().optional(), revokedAt: z.string().optional(), state: keyState, triesLeft: z.number(),
  sentence: z.string().optional().meta({ description: 'Điều cần biết hoặc cần làm' }),
  code: z.string().optional(),
}).meta({ id: 'SigningKey' });

export const ownKeysSchema = z.object({ items: z.array(signingKeySchema) }).meta({ id: 'OwnSigningKeys' });

export const tendedKeysSchema = z.object({
  items: z.array(signingKeySchema.extend({
    own: z.boolean().meta({ description: 'Khóa của chính người quản trị: do quản trị khác mở' }),
    log: z.array(z.object({
      kind: z.enum(['locked', 'opened', 'agency-accepted', 'revoked', 'pin-changed']), who: z.string(), at: z.string(),
      organisation: z.string().optional(), reason: z.string().optional(),
    })),
  })),
}).meta({ id: 'TendedSigningKeys', description: 'Khóa ký và con dấu của cơ quan' });

export const broughtInSchema = z.object({
  certificateId: z.string(), named: z.string().meta({ description: 'Tên ghi trên chứng thư số' }), validTo: z.string(),
}).meta({ id: 'CertificateBroughtIn' });

export const keyParams = z.object({ certificateId: z.string().max(100) });
export const newPinSchema = z.object({ pin: z.string().max(200), newPin: z.string().max(200) }).meta({ id: 'NewPin' });
export const reasonSchema = z.object({ reason: z.string().max(1000) }).meta({ id: 'KeyReason' });
