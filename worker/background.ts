import type { NativeConnection } from '@temporalio/worker';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { createRelay } from '../adapters/postgres/relay';
import { wakeEveryOpenStream } from '../adapters/postgres/sweep';
import type { ProcessGateway } from '../api/process-gateway';
import { watchEngine } from './engine-watch';
import { ensureSearchAttributes } from './search-attributes';

export interface BackgroundParts {
  readonly connection: NativeConnection;
  readonly namespace: string;
  readonly gateway: ProcessGateway;
  readonly pool: Pool;
  readonly log: Logger;
}

/** What goes on beside the runs: lost wakes are sent, and an engine that knows nothing is told of every open stream. */
export function startBackground({ connection, namespace, gateway, pool, log }: BackgroundParts): { stop(): Promise<void> } {
  const complain = complainOnce(log);
  const relay = createRelay({ pool, waker: gateway, onError: complain });
  const watch = watchEngine({
    engineId: () => gateway.engineId(),
    async bringUp() {
      await ensureSearchAttributes(connection, namespace);
      await gateway.ensureSchedules();
      const woken = await wakeEveryOpenStream(pool, gateway);
      log.info({ woken }, 'every open stream has its run');
    },
    onTrouble: complain,
  });
  relay.start();
  return {
    async stop() {
      await Promise.all([relay.stop(), watch.stop()]);
    },
  };
}

const QUIET_MS = 30_000;

/** A relay that finds nobody says so twice a minute, not twice a second. */
function complainOnce(log: Logger): (reason: unknown) => void {
  let quietUntil = 0;
  return (reason) => {
    if (Date.now() < quietUntil) return;
    quietUntil = Date.now() + QUIET_MS;
    log.warn({ reason: String(reason) }, 'runs cannot be woken just now; it is tried again');
  };
}
