import { PrismaPg } from '@prisma/adapter-pg';
import type { Pool } from 'pg';
import { PrismaClient } from './generated/client';

export type Database = PrismaClient;

/** Prisma over a pool of ours, for everything but the acts and the inbox. `$disconnect` leaves the pool to whoever made it. */
export function createDatabase(pool: Pool): Database {
  return new PrismaClient({ adapter: new PrismaPg(pool) });
}
