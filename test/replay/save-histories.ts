import type { Client } from '@temporalio/client';
import type { DispatchCommandBody } from '../../domain/dispatch/dispatch';
import { streamId } from '../../domain/stream/stream-id';
import { addresseesOfCommittee } from '../../prisma/seed/demo-office/addressees-committee';
import { DAILY_DIGEST } from '../../workflows/daily-digest/messages';
import { KEEP_HEADS } from '../../workflows/keep-heads/messages';
import { councilOffice } from '../story/council';
import { noticesOf } from '../story/notices';
import { reportsOf } from '../story/report-of-the-committee';
import { eventually } from '../support/eventually';
import { openStoryOffice, type StoryOffice } from '../support/story-office';
import { lookIntoEngine } from '../support/temporal-errand-acts';
import { saveHistory } from './saved-histories';

interface Lived {
  readonly story: string;
  readonly name: string;
  readonly workflowId: string;
}

/** Lives through the stories and saves the history of each run; `release` stands before the name of each file. */
export async function saveHistories(release: string): Promise<readonly string[]> {
  const office = await openStoryOffice();
  const engine = await lookIntoEngine();
  try {
    const lived = [
      ...(await aReport(office)), ...(await aNoticeThatComesBack(office)), ...(await aNoticeWithdrawn(office)),
      ...(await theHoursOfADay(office, engine.client)),
    ];
    const files: string[] = [];
    for (const { story, name, workflowId } of lived) {
      const run = engine.client.workflow.getHandle(workflowId);
      await eventually(async () => {
        const { status } = await run.describe();
        if (status.name !== 'COMPLETED') throw new Error(`${workflowId} is ${status.name}`);
      }, { timeoutMs: 60_000 });
      const file = `${release}-${name}.json`;
      saveHistory(file, { story, workflowId, history: await run.fetchHistory() });
      files.push(file);
    }
    return files;
  } finally {
    await engine.close();
    await office.close();
  }
}

async function aReport(office: StoryOffice): Promise<readonly Lived[]> {
  const { people, by, handedIn, consulted, approved, signed, sealed, filed } = reportsOf(office);
  const id = await handedIn('after-session', ['Công an phường', 'Sở Tài chính']);
  await consulted(id);
  await people.resolve(id, await by('kt-cv-1'));
  await approved(id);
  const council = councilOffice(office, people, await by('hdnd-tk'));
  const session = await council.plan('Kỳ họp thứ 12');
  await council.putOnAgenda(session, id);
  await council.sendPapers(session);
  await council.record(session, id, 'considered');
  await council.close(session);
  await signed(id);
  await sealed(id);
  await filed(id);
  await everybodySays(office, id, 'acknowledge');
  const story = 'a report, consulted, put before the council, signed after the session, sealed, mailed, filed';
  return [
    { story, name: 'report-document', workflowId: streamId('document', id) },
    { story, name: 'report-session', workflowId: streamId('session', session) },
    { story, name: 'report-dispatch', workflowId: streamId('dispatch', id) },
  ];
}

async function aNoticeThatComesBack(office: StoryOffice): Promise<readonly Lived[]> {
  const { people, by, handedIn, checked, approved, signed, sealed } = noticesOf(office);
  const id = await handedIn([idOf('Công an phường'), idOf('Sở Nội vụ')]);
  await checked(id);
  await people.giveBack(id, await by('ubnd-ct'), 'check-content', 'Đề nghị xem lại thời gian.');
  await people.check(id, await by('kt-tp'));
  await approved(id);
  await signed(id);
  await sealed(id);
  await eventually(async () => {
    if (!(await people.stateOf(id)).closed) throw new Error('not filed yet');
  }, { timeoutMs: 30_000 });
  await people.say(streamId('dispatch', id), await by('vp-vt'), { kind: 'recall', wordsId: 'nham-lich' });
  await everybodySays(office, id, 'confirmRecall');
  const story = 'a notice that came back once, was issued, and was recalled after it had been filed';
  return [
    { story, name: 'notice-document', workflowId: streamId('document', id) },
    { story, name: 'notice-recalled-dispatch', workflowId: streamId('dispatch', id) },
  ];
}

async function aNoticeWithdrawn(office: StoryOffice): Promise<readonly Lived[]> {
  const { people, by, handedIn, checked } = noticesOf(office);
  const id = await handedIn();
  await checked(id);
  await people.withdraw(id, await by('kt-cv-1'), 'Nhập sang văn bản khác.');
  return [{ story: 'a notice its drafter withdrew', name: 'notice-withdrawn-document', workflowId: streamId('document', id) }];
}

/** Begun by hand, so that nobody has to wait for the hour. */
async function theHoursOfADay({ taskQueue }: StoryOffice, { workflow }: Client): Promise<readonly Lived[]> {
  const morning = { story: 'the mail of one morning', name: 'morning-mail', workflowId: 'daily-digest/saved' };
  const night = { story: 'the heads of all chains kept in one night', name: 'heads-at-night', workflowId: 'keep-heads/saved' };
  await workflow.start(DAILY_DIGEST, { taskQueue, workflowId: morning.workflowId, args: [] });
  await workflow.start(KEEP_HEADS, { taskQueue, workflowId: night.workflowId, args: [] });
  return [morning, night];
}

/** A dispatch lives until everybody who owes an answer has given it. */
async function everybodySays(office: StoryOffice, documentId: string, kind: 'acknowledge' | 'confirmRecall'): Promise<void> {
  const dispatch = await office.ports.states.dispatchState(documentId);
  for (const deliveryId of Object.keys(dispatch?.deliveries ?? {})) {
    const body: DispatchCommandBody = { kind, deliveryId };
    const actor = { kind: 'link', deliveryId } as const;
    const outcome = await office.record.commit({ commandId: `link/${kind}/${deliveryId}`, streamId: streamId('dispatch', documentId), actor, body });
    if (outcome.kind === 'refused') throw new Error(outcome.refusal.code);
  }
}

function idOf(name: string): string {
  const found = addresseesOfCommittee.find((addressee) => addressee.name === name);
  if (!found) throw new Error(name);
  return found.id;
}
