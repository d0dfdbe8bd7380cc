import { rightsOf } from '../../adapters/postgres/role-rights';
import { ConfigError } from '../../config/config-error';
import { databaseHere } from '../office/database-here';
import type { Finding } from './examine';

const PART = 'Vai trò CSDL';
const HOW = 'hãy đặt DATABASE_OWNER_URL cho vai trò sở hữu, DATABASE_URL cho vai trò riêng, rồi chạy trinh migrate.';

/** Whether the role the office works as could change what is append-only. Nothing when no database is named or open here. */
export async function examineRole(): Promise<readonly Finding[]> {
  const databaseUrl = databaseIfAny();
  if (databaseUrl === undefined) return [];
  try {
    const { role, canChange } = await rightsOf(databaseUrl);
    if (canChange.length === 0) return [{ part: PART, state: 'ready', sentence: `${role} chỉ thêm và đọc được sự kiện` }];
    return [{ part: PART, state: 'optional', sentence: `${role} sửa, xóa được ${canChange.join(', ')}; ${HOW}` }];
  } catch (error) {
    return [{ part: PART, state: 'missing', sentence: `chưa hỏi được cơ sở dữ liệu: ${error instanceof Error ? error.message : String(error)}` }];
  }
}

function databaseIfAny(): string | undefined {
  try {
    return databaseHere();
  } catch (error) {
    if (error instanceof ConfigError) return undefined;
    throw error;
  }
}
