import type { Say } from '../embedded/say';
import { readBusyInbox } from './load/busy-person';
import { drive, type Driver, type Stretch } from './load/drive';
import { freshFigures, type Spread } from './load/figures';
import { listenToVersions } from './load/live-versions';
import { createOfficeClient, type OfficeClient } from './load/office-client';
import { startPdfLoad } from './load/pdf-load';
import { handIn } from './load/whole-life';
import { layOutOpenItems } from './office/open-items';
import { BUSY_POST } from './office/organisation';
import { CALM_IN_FLIGHT, IN_FLIGHT, type BenchOptions } from './options';
import type { BenchOffice } from './servers/office';

/** What an office of ours came to. */
export interface OurRows {
  readonly openItems: { readonly open: number; readonly ofBusyPerson: number };
  /** 40 documents in flight. */
  readonly full: readonly Stretch[];
  /** 4 in flight. */
  readonly calm: Stretch;
  /** The same while the API's thread for PDF never rests, and how many pages of 6 it set a second meanwhile. */
  readonly besidePdf: { readonly acts: Stretch; readonly pdfPerSecond: number };
  /** One in flight: an act alone, as the browser sees it. */
  readonly alone: Stretch;
  readonly busyInbox: { readonly alone: Spread; readonly underLoad: Spread };
}

export async function measureOffice(office: BenchOffice, options: BenchOptions, say: Say): Promise<OurRows> {
  const { openItems, busyItems, runs, runSeconds, warmUpSeconds } = options;
  const client = createOfficeClient(office.url, office.sessions);
  const versions = await listenToVersions(office.databaseUrl);
  const numbers = countFrom(1);
  const load = { client, versions };
  const driven = async <Result>(inFlight: number, measure: (driver: ReturnType<typeof drive>) => Promise<Result>): Promise<Result> => {
    const driver = drive(load, inFlight, numbers, office.pids);
    try {
      return await measure(driver);
    } finally {
      await driver.stop();
    }
  };
  try {
    const { documentId } = await handIn({ ...load, figures: freshFigures }, numbers.next());
    if (openItems > 0) await layOutOpenItems(office.pool, documentId, { openItems, busyItems });
    say(`${openItems} việc đang mở; làm nóng ${warmUpSeconds} giây…`);
    const { full, underLoad } = await driven(IN_FLIGHT, async (driver) => {
      await driver.measure(warmUpSeconds);
      const stretches: Stretch[] = [];
      for (let run = 1; run <= runs; run += 1) {
        stretches.push(await driver.measure(runSeconds));
        say(`  ${IN_FLIGHT} hồ sơ cùng lúc, lần ${run}/${runs}: ${stretches.at(-1)?.actsPerSecond} việc/giây`);
      }
      return { full: stretches, underLoad: await readBusyInbox(client, 60) };
    });
    const calmSeconds = Math.min(runSeconds, 20);
    const calm = await driven(CALM_IN_FLIGHT, async (driver) => (await driver.measure(3), driver.measure(calmSeconds)));
    say(`  ${CALM_IN_FLIGHT} hồ sơ cùng lúc: p95 ${calm.act.p95} ms một việc`);
    const besidePdf = await driven(CALM_IN_FLIGHT, (driver) => measureBesidePdf(driver, client, calmSeconds));
    say(`  thêm việc PDF bên cạnh: p95 ${besidePdf.acts.act.p95} ms một việc`);
    const alone = await driven(1, async (driver) => (await driver.measure(2), driver.measure(calmSeconds)));
    say(`  một việc một mình: p50 ${alone.decided.p50} ms`);
    const busyAlone = await readBusyInbox(client, 200);
    return { openItems: { open: openItems, ofBusyPerson: busyItems }, full, calm, besidePdf, alone, busyInbox: { alone: busyAlone, underLoad } };
  } finally {
    await versions.stop();
    client.close();
  }
}

async function measureBesidePdf(driver: Driver, client: OfficeClient, seconds: number): Promise<OurRows['besidePdf']> {
  const warmUp = startPdfLoad(client, BUSY_POST);
  await driver.measure(3);
  await warmUp.stop();
  const load = startPdfLoad(client, BUSY_POST);
  const acts = await driver.measure(seconds);
  return { acts, pdfPerSecond: Number(((await load.stop()) / acts.seconds).toFixed(1)) };
}

function countFrom(first: number): { next(): number } {
  let n = first;
  return { next: () => n++ };
}
