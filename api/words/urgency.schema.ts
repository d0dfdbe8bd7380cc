import { z } from 'zod';
import type { Urgency } from '../../domain/stream/open-task';

export const urgencySchema = z.enum(['normal', 'urgent', 'very-urgent', 'express'] as const satisfies readonly Urgency[])
  .meta({ id: 'Urgency', description: 'Độ khẩn' });
