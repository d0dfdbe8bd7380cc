import { setTimeout as waitFor } from 'node:timers/promises';
import type { DeliveryAnswer, DocumentAnswer, Who } from './office-answers';
import type { Colleague, OfficeClient } from './office-client';

const PATIENCE_MS = 120_000;
const LOOK_EVERY_MS = 200;

/** Mails go out by themselves; the records clerk hands over what goes on paper; then every copy has reached its addressee. */
export async function reachAddressees(
  office: OfficeClient, drafter: Colleague, documentId: string, lookEveryMs = LOOK_EVERY_MS,
): Promise<readonly DeliveryAnswer[]> {
  const view = await drafter.get<DocumentAnswer>(`/documents/${documentId}`);
  const clerk = view.current?.kind === 'dispatch' ? view.current.holders[0] : undefined;
  if (clerk) await handOverPaper(office, clerk, documentId);
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const { items } = await drafter.get<{ items: readonly DeliveryAnswer[] }>(`/documents/${documentId}/deliveries`);
    const onTheWay = items.filter((delivery) => delivery.state === 'waiting' || delivery.state === 'sending');
    if (onTheWay.length === 0 || Date.now() > until) return items;
    await waitFor(lookEveryMs);
  }
}

async function handOverPaper(office: OfficeClient, clerk: Who, documentId: string): Promise<void> {
  const person = await office.signIn(clerk.name);
  const { items } = await person.get<{ items: readonly DeliveryAnswer[] }>(`/documents/${documentId}/deliveries`);
  for (const delivery of items.filter((each) => each.state === 'to-hand-over')) {
    await person.post(`/documents/${documentId}/deliveries/${encodeURIComponent(delivery.deliveryId)}/hand-over`, { postId: clerk.postId });
  }
}

/** Colleagues who received it inside confirm that they have it. */
export async function acknowledgeInside(office: OfficeClient, documentId: string, receivers: readonly string[]): Promise<void> {
  for (const name of receivers) {
    const person = await office.signIn(name);
    const { items } = await person.get<{
      items: readonly { deliveryId: string; documentId: string; postId: string; acknowledgedAt?: string }[];
    }>('/incoming?tab=new');
    for (const item of items.filter((each) => each.documentId === documentId && !each.acknowledgedAt)) {
      await person.post(`/documents/${documentId}/deliveries/${encodeURIComponent(item.deliveryId)}/acknowledge`, { postId: item.postId });
    }
  }
}
