import fc from 'fast-check';
import { keeperOf, maySeal, sealFor } from '../../../domain/seals/may-seal';
import { hoaSen, withMandates } from '../organisation/hoa-sen';

const byClerk = { organisation: hoaSen, sealId: 'seal-ubnd', personId: 'clerk', symbolBody: 'UBND' };

describe('who may use a seal', () => {
  test('its keeper of that day', () => {
    expect(maySeal({ ...byClerk, day: '2026-10-31' })).toMatchObject({ allowed: true, certificateId: 'cert-ubnd' });
  });

  test('from the day of the handover only the new keeper', () => {
    expect(maySeal({ ...byClerk, day: '2026-11-01' })).toMatchObject({ allowed: false, code: 'NOT_SEAL_KEEPER' });
    expect(maySeal({ ...byClerk, personId: 'officer', day: '2026-11-01' }).allowed).toBe(true);
  });

  test('covering the absence of its keeper gives no seal', () => {
    const organisation = withMandates({
      kind: 'absence-cover', id: 'cover', agencyId: 'ubnd', postId: 'clerk', coveringPersonId: 'chief',
      from: '2026-10-01', until: '2026-10-31', ground: 'Giấy nghỉ phép',
    });
    const byCover = maySeal({ ...byClerk, organisation, personId: 'chief', day: '2026-10-15' });
    expect(byCover).toMatchObject({ allowed: false, code: 'NOT_SEAL_KEEPER' });
  });

  test('on a letter the body stands before the unit', () => {
    expect(maySeal({ ...byClerk, symbolBody: 'UBND-VX', day: '2026-10-31' }).allowed).toBe(true);
    expect(maySeal({ ...byClerk, symbolBody: 'UBNDX', day: '2026-10-31' })).toMatchObject({ allowed: false, code: 'WRONG_SEAL' });
  });

  test('another ward whose body has the same abbreviation has another seal', () => {
    expect(maySeal({ ...byClerk, agencyId: 'ubnd-khac', day: '2026-10-31' })).toMatchObject({ allowed: false, code: 'WRONG_SEAL' });
    expect(maySeal({ ...byClerk, agencyId: 'ubnd', day: '2026-10-31' }).allowed).toBe(true);
  });

  test('whoever asks, whatever the day, no seal goes on the symbol of another body, and one person at most may use it', () => {
    const persons = fc.constantFrom(...hoaSen.persons.map((person) => person.id));
    const days = fc.constantFrom('2026-03-19', '2026-03-20', '2026-10-31', '2026-11-01', '2027-05-05');
    fc.assert(fc.property(persons, days, fc.constantFrom('UBND', 'HĐND', 'ĐU', 'UBND-KT', ''), (personId, day, symbolBody) => {
      const answer = maySeal({ ...byClerk, personId, day, symbolBody });
      const seal = sealFor(hoaSen, 'ubnd', symbolBody);
      expect(answer.allowed).toBe(seal !== undefined && keeperOf(seal, day)?.personId === personId);
    }));
  });
});
