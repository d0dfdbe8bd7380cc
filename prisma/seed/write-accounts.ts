import type { ClientBase } from 'pg';
import { hashPassword } from '../../adapters/identity/password';
import { people } from './demo-office/people';
import { insertRows } from './insert-rows';

/** Password of every account of the demo office. Production refuses demo accounts. */
export const DEMO_PASSWORD = 'trinh-demo';

export async function writeAccounts(client: ClientBase): Promise<void> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  await insertRows(client, 'account', people.map((person) => ({
    person_id: person.id, login: person.login, password_hash: passwordHash, must_change_password: false,
    created_at: 'now', updated_at: 'now',
  })));
}
