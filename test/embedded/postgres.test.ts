import { Client } from 'pg';
import { createTestDatabase, testTemporalAddress } from '../support/database';
import { temporalAnswers } from '../../embedded/temporal';

describe('the real parts of the tests', () => {
  it('give each test a database of its own with the migrated schema', async () => {
    const [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()]);
    const client = new Client({ connectionString: one.url });
    await client.connect();
    await client.query('create table only_here ()');
    const theOther = new Client({ connectionString: other.url });
    await theOther.connect();
    const found = await theOther.query("select to_regclass('only_here') as found");
    expect(found.rows).toEqual([{ found: null }]);
    await Promise.all([client.end(), theOther.end()]);
    await Promise.all([one.drop(), other.drop()]);
  });

  it('include a Temporal server that answers', async () => {
    expect(await temporalAnswers(testTemporalAddress(), 'default')).toBe(true);
  });
});
