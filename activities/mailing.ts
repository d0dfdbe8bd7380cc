import { randomUUID } from 'node:crypto';
import { setTimeout as waitFor } from 'node:timers/promises';
import { log } from '@temporalio/activity';
import type { Delivery, MailAnswer } from '../domain/dispatch/dispatch';
import { streamId } from '../domain/stream/stream-id';
import type { RecordPort } from './ports';
import { report } from './report';

/** One copy to one addressee, by mail. */
export type Send = (delivery: Delivery) => Promise<Pick<MailAnswer, 'outcome' | 'serverAnswer'>>;

/** A handful of mails under way at once. */
export interface Mailing {
  /** How many more may be sent now; none once one has failed. */
  free(): number;
  /** Writes down what came of the mails that have ended, and sends those copies whose attempt the record lets begin. */
  go(deliveries: readonly Delivery[]): Promise<void>;
  /** Until at least one mail under way has ended, and those that end with it. */
  someEnded(): Promise<void>;
  /** Nothing is under way, and everything is written down. Throws what made a mail fail, if one did. */
  isOver(): boolean;
}

/**
 * Each commit writes the whole dispatch: so what came of several mails, and that the next are begun, is one commit. A mail is written
 * down before it goes out; of those under way when the process is killed, `atOnce` at most, it is not known whether they arrived.
 */
export function createMailing(record: RecordPort, documentId: string, atOnce: number, send: Send): Mailing {
  const underWay = new Set<Promise<void>>();
  const failures: unknown[] = [];
  let ended: MailAnswer[] = [];

  function begin(delivery: Delivery): void {
    const attempt = attemptOf(delivery);
    const mail = send(delivery)
      .then((answer) => void ended.push({ ...attempt, ...answer }), (reason: unknown) => void failures.push(reason))
      .finally(() => underWay.delete(mail));
    underWay.add(mail);
  }

  return {
    free: () => (failures.length > 0 ? 0 : atOnce - underWay.size),
    async go(deliveries) {
      const answers = ended;
      ended = [];
      if (answers.length + deliveries.length === 0) return;
      // whoever else sends for this dispatch has a key of their own: what is answered again under this one was begun by us
      const key = randomUUID();
      const body = { kind: 'recordMailing', answers, begin: deliveries.map(attemptOf) } as const;
      const outcome = await insist(() => report(record, streamId('dispatch', documentId), key, body));
      const begun = outcome.kind === 'done' ? outcome.answer['begun'] : [];
      for (const delivery of deliveries) if (Array.isArray(begun) && begun.includes(delivery.deliveryId)) begin(delivery);
    },
    async someEnded() {
      if (underWay.size === 0) return;
      await Promise.race(underWay);
      await Promise.race([Promise.all(underWay), waitFor(GATHER_MS)]);
    },
    isOver() {
      if (underWay.size > 0 || ended.length > 0) return false;
      if (failures.length > 0) throw failures[0];
      return true;
    },
  };
}

/** Mails sent together end nearly together: this much patience makes one commit of them, and a slow one holds up nobody. */
const GATHER_MS = 100;

function attemptOf({ deliveryId, attempts }: Delivery) {
  return { deliveryId, attempt: attempts + 1 };
}

const WAITS_MS = [200, 500, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000] as const;

/**
 * Mails are out: their answers are worth a minute of patience with a record that is away, because giving up means sending them twice.
 */
async function insist<Answer>(act: () => Promise<Answer>): Promise<Answer> {
  for (const waitMs of WAITS_MS) {
    try {
      return await act();
    } catch (reason) {
      log.warn('the answers of the mail server could not be written down yet', { waitMs, reason: String(reason) });
      await waitFor(waitMs); // not the activity's own sleep: a shutdown must not cut in here
    }
  }
  return act();
}
