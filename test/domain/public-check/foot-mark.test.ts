import { setAgency } from '../../../domain/administration/agency-details';
import { officialCalendar } from '../../../domain/calendar/official-days';
import { footMarkOf, isReachable } from '../../../domain/public-check/foot-mark';
import { publicCodeOf } from '../../../domain/public-check/public-code';
import { staffedWard } from '../document/ward';

const ID = '6f9619ff-8b86-d011-b42d-00c04fc964ff';
const OFFICE = 'https://trinh.hoasen.example/van-phong';

test('the mark leads to the public check of that document, for agencies of the State that chose it', () => {
  expect(footMarkOf({ system: 'state', footMark: true }, ID, OFFICE)).toEqual({
    code: publicCodeOf(ID), address: `https://trinh.hoasen.example/xac-thuc/${publicCodeOf(ID)}`,
  });
  expect(footMarkOf({ system: 'state' }, ID, OFFICE)).toBeUndefined();
  expect(footMarkOf({ system: 'party', footMark: true }, ID, OFFICE)).toBeUndefined();
});

test.each([
  ['https://trinh.hoasen.example', true], ['http://10.1.2.3:8080', true], ['http://localhost:8080', false], ['http://127.0.0.1', false], ['http://[::1]:80', false],
])('%s can be opened by others: %s', (url, reachable) => {
  expect(isReachable(url)).toBe(reachable);
});

test('an agency of the Party cannot choose it; one of the State can, and once', () => {
  const by = (agencyId: string, footMark?: boolean) => {
    const agencies = staffedWard.agencies.map((one) => ({ ...one, ...(footMark !== undefined && { footMark }) }));
    return {
      personId: 'p', agencyId, today: '2026-11-02', organisation: { ...staffedWard, agencies }, calendar: officialCalendar, booksBegun: [],
    };
  };
  const chosenFor = (agencyId: string, asked = by(agencyId)) => {
    const agency = staffedWard.agencies.find(({ id }) => id === agencyId);
    if (!agency) throw new Error('an agency of the ward');
    const plan = setAgency({ kind: 'set-agency', details: { ...agency, footMark: true } }, asked);
    return 'refusal' in plan ? plan.refusal.code : plan.writes.map(({ kind }) => kind);
  };
  expect([chosenFor('du'), chosenFor('ubnd'), chosenFor('ubnd', by('ubnd', true))]).toEqual(['FOOT_MARK_OF_STATE', ['write-agency'], 'ALREADY_SO']);
});
