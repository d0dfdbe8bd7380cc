import { verifyIssued } from '../../adapters/pdf/verify/verify-issued';
import { streamId } from '../../domain/stream/stream-id';
import { eventually } from '../support/eventually';
import { openStoryOffice, type StoryOffice } from '../support/story-office';
import { councilOffice } from './council';
import { sampleText, writeVersion } from './hand-in';
import { must } from './people';
import { CONSULTED, reportsOf } from './report-of-the-committee';
import { shiftedClock } from './shifted-clock';

jest.setTimeout(180_000);

const SAMPLE = 'bao-cao-kinh-te-xa-hoi-6-thang.txt';
const ADDRESSEES = ['Thường trực HĐND phường', 'UBND thành phố Sông Ngân', 'Sở Tài chính'];

describe('a report of the People\'s Committee to the council', () => {
  const clock = shiftedClock();
  let office: StoryOffice;
  beforeAll(async () => { office = await openStoryOffice(clock); });
  afterAll(() => office.close());

  test('signed after the session: of two on one agenda, one is considered and goes out, the other is to be completed', async () => {
    const { people, by, handedIn, approved, signed, sealed, filed } = reportsOf(office);
    const council = councilOffice(office, people, await by('hdnd-tk'));
    const first = await handedIn('after-session', ADDRESSEES);
    const second = await handedIn('after-session', ADDRESSEES);
    for (const id of [first, second]) {
      await people.check(id, await by('kt-tp'));
      for (const post of CONSULTED.slice(0, 7)) await people.giveOpinion(id, await by(post), 'agree');
      expect(await people.stepOf(id)).toBe('consult');
      await people.giveOpinion(id, await by('mttq-ct'), 'agree');
      expect(await people.stepOf(id)).toBe('resolve');
      await people.resolve(id, await by('kt-cv-1'));
      await approved(id);
      expect(await people.stepOf(id)).toBe('council');
    }

    const session = await council.plan('Kỳ họp thứ 12');
    await council.putOnAgenda(session, first);
    await council.putOnAgenda(session, second);
    await council.sendPapers(session);
    await council.record(session, first, 'considered');
    await expect(council.close(session)).rejects.toMatchObject({ code: 'RESULT_REQUIRED' });
    await council.record(session, second, 'supplement-required');
    await council.close(session);
    expect((await council.stateOf(session)).items.map((item) => item.result)).toEqual(['considered', 'supplement-required']);

    expect(await people.stepOf(first)).toBe('sign');
    await signed(first);
    const issued = await sealed(first);
    expect(issued.printedNumber).toBe('641/BC-UBND');
    const verification = await verifyIssued(await office.files.get(issued.pdfSha256), {
      authorityPem: office.authority.authorityPem, signatures: [{ field: 'ChuKy1' }, { field: 'ConDau' }],
      number: 641, issuedOn: issued.issuedOn,
    });
    expect(verification.checks.filter((check) => !check.ok)).toEqual([]);
    await filed(first);

    expect(await people.stepOf(second)).toBe('resolve');
    const completed = await writeVersion(office, {
      documentId: second, version: 2, personId: 'ns-13',
      text: sampleText(SAMPLE).replace('./.', '; số liệu đã được bổ sung theo yêu cầu của kỳ họp./.'),
    });
    await people.resolve(second, await by('kt-cv-1'), completed);
    await approved(second);
    expect(await people.stepOf(second)).toBe('sign');
    await signed(second);
    expect((await sealed(second)).printedNumber).toBe('642/BC-UBND');
    await filed(second);
    await closedRun(streamId('session', session));
  });

  test('signed before the papers go out: verified first, then signed and sealed, then put to the session as issued', async () => {
    const { people, by, handedIn, consulted, approved, signed, sealed, filed } = reportsOf(office);
    const council = councilOffice(office, people, await by('hdnd-tk'));
    const id = await handedIn('before-papers', ADDRESSEES);
    await consulted(id);
    await people.resolve(id, await by('kt-cv-1'));
    await approved(id);
    expect(await people.stepOf(id)).toBe('council-verification');
    await people.check(id, await by('hdnd-tk'));
    await signed(id);
    const issued = await sealed(id);
    expect(await people.stepOf(id)).toBe('council');
    const session = await council.plan('Kỳ họp thứ 13');
    await council.putOnAgenda(session, id);
    await council.sendPapers(session);
    await council.record(session, id, 'considered');
    await filed(id);
    expect((await people.stateOf(id)).issued).toEqual(issued);
  });

  test('signed before verification: the council\'s wish for more does not touch what was issued', async () => {
    const { people, by, handedIn, consulted, approved, signed, sealed, filed } = reportsOf(office);
    const council = councilOffice(office, people, await by('hdnd-tk'));
    const id = await handedIn('before-verification', ADDRESSEES);
    await consulted(id);
    await people.resolve(id, await by('kt-cv-1'));
    await approved(id);
    await signed(id);
    const issued = await sealed(id);
    expect(await people.stepOf(id)).toBe('council');
    const session = await council.plan('Kỳ họp thứ 14');
    await council.putOnAgenda(session, id);
    await council.record(session, id, 'supplement-required');
    await filed(id);
    expect((await people.stateOf(id)).issued).toEqual(issued);
  });

  test('whoever keeps silent until the deadline is taken to agree, and whoever is late hears when it closed', async () => {
    const { people, by, handedIn } = reportsOf(office);
    const id = await handedIn('after-session', ADDRESSEES);
    await people.check(id, await by('kt-tp'));
    for (const post of CONSULTED.slice(0, 5)) await people.giveOpinion(id, await by(post), 'agree');
    const { current, text } = await people.stateOf(id);
    const consultation = streamId('consultation', id, must(current).round);

    await clock.moveTo(office, must(current?.dueAt), streamId('document', id));
    await eventually(async () => expect(await people.stepOf(id)).toBe('resolve'));

    const closing = [`document/${id}`, 'CollectionClosed'];
    const { rows } = await office.pool.query<{ data: object }>('select data from event where stream_id = $1 and type = $2', closing);
    const silentPostIds = CONSULTED.slice(5);
    expect(rows.map(({ data }) => data)).toMatchObject([{ answered: 5, silentPostIds, silence: 'deemed-consent', adopted: true }]);
    const late = { kind: 'giveOpinion', answer: 'agree', textSha256: text.textSha256 };
    await expect(people.say(consultation, await by('qs-cht'), late)).rejects.toMatchObject({ code: 'CONSULTATION_CLOSED' });
  });

  /** The run of a stream came to its end by itself. */
  async function closedRun(stream: ReturnType<typeof streamId>): Promise<void> {
    await eventually(async () => expect(await office.gateway.progressOf(stream)).toMatchObject({ running: false }), { timeoutMs: 20_000 });
  }
});
