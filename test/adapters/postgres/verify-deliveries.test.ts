import { verifyRecord } from '../../../adapters/postgres/verify/verify';
import { createRecord } from '../../../adapters/postgres/commit';
import { eraseModel } from '../../../adapters/postgres/erased-model';
import { deliveryProjection } from '../../../adapters/postgres/projections/delivery';
import { outgoingSendingProjection } from '../../../adapters/postgres/projections/outgoing-sending';
import { dispatchModel } from '../../../domain/dispatch/dispatch-model';
import type { DispatchEvent } from '../../../domain/dispatch/dispatch';
import { SYSTEM } from '../../../domain/stream/actor';
import { createRecordFixture, done } from './record-fixture';
import type { RecordFixture } from './record-fixture';

let office: RecordFixture;
beforeEach(async () => { office = await createRecordFixture(); });
afterEach(() => office.end());

const opened: DispatchEvent = {
  type: 'DispatchOpened', v: 1, documentId: 'bao-cao-1', agencyId: 'ubnd', pdfSha256: 'aa', clerkPostIds: ['post-van-thu'],
  deliveries: [{ addresseeId: 'tdp-1', line: 1, channel: 'mail' }, { addresseeId: 'tdp-2', line: 1, channel: 'paper' }],
};
// A dispatch is opened by its document; here by a look at a dispatch that is not there yet.
const models = {
  dispatch: eraseModel({ ...dispatchModel, decide: (state, command, context) => (state ? dispatchModel.decide(state, command, context) : { events: [opened] }) } satisfies typeof dispatchModel),
};

it('deliveries and their attempts are what the events of the dispatch give, and a row that was changed is found', async () => {
  const record = createRecord({ pool: office.pool, models, projections: [deliveryProjection, outgoingSendingProjection] });
  const send = (commandId: string, body: { readonly kind: string }) => record.commit({ commandId, streamId: 'dispatch/bao-cao-1', actor: SYSTEM, body });
  const deliveryId = 'bao-cao-1:tdp-1';
  const attempt = { deliveryId, attempt: 1 };
  const sending: { readonly kind: string } = { kind: 'recordMailing', ...{ answers: [], begin: [attempt] } };
  const answers = [{ ...attempt, outcome: 'delivered', serverAnswer: '250 OK' }];
  const made: { readonly kind: string } = { kind: 'recordMailing', ...{ answers, begin: [] } };
  done(await send('mở', { kind: 'look' }));
  done(await send('gửi', sending));
  done(await send('xong', made));
  expect((await verifyRecord(office.pool, models)).findings).toEqual([]);
  await office.pool.query(`update delivery set state = 'delivered' where id = 'bao-cao-1:tdp-2'`);
  await office.pool.query('delete from delivery_attempt');
  const { findings } = await verifyRecord(office.pool, models);
  expect(findings).toMatchObject([{ kind: 'projection-differs', where: 'delivery' }, { kind: 'projection-differs', where: 'delivery_attempt' }]);
});
