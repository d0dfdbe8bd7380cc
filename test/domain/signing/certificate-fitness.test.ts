import { warningDue } from '../../../domain/signing/certificate-warnings';
import {
  certificateRefusal, endsSoonIn, namesAnotherAgency, type CertificateOwner, type CertificateSays,
} from '../../../domain/signing/certificate-fitness';

const SAYS: CertificateSays = {
  name: 'Lương Thế Khoa', organisation: 'Ủy ban nhân dân phường Hoa Sen',
  validFrom: '2026-01-01T17:00:00.000Z', validTo: '2026-12-31T17:00:00.000Z',
};
const OWNER: CertificateOwner = { names: ['Lương Thế Khoa'], agencies: ['Ủy ban nhân dân phường Hoa Sen'], acceptedAgencies: [] };
const NOW = '2026-06-01T02:00:00.000Z';

const code = (says: CertificateSays, owner: CertificateOwner, now = NOW) => certificateRefusal(says, owner, now)?.code;

test('a certificate in force that names its owner and their agency signs', () => {
  expect(code(SAYS, OWNER)).toBeUndefined();
  expect(code({ ...SAYS, name: 'LƯƠNG  THẾ KHOA'.normalize('NFD') }, OWNER)).toBeUndefined();
});

test('somebody else’s name signs nothing, whatever else is right', () => {
  expect(code({ ...SAYS, name: 'Đỗ Thùy Linh' }, OWNER)).toBe('CERTIFICATE_NOT_YOURS');
});

test('it is over from the very moment of its end, and refused before its beginning', () => {
  expect(code(SAYS, OWNER, '2026-12-31T16:59:59.999Z')).toBeUndefined();
  expect(code(SAYS, OWNER, '2026-12-31T17:00:00.000Z')).toBe('CERTIFICATE_EXPIRED');
  expect(code(SAYS, OWNER, '2026-01-01T16:59:59.999Z')).toBe('CERTIFICATE_NOT_YET');
});

test('one declared revoked signs nothing from then on, even in force', () => {
  expect(code({ ...SAYS, revokedAt: '2026-05-31T02:00:00.000Z' }, OWNER)).toBe('CERTIFICATE_REVOKED');
});

test('its end is said from thirty days before, in whole days, and no more once it is over', () => {
  expect(endsSoonIn(SAYS, '2026-12-01T17:00:00.000Z')).toBe(30);
  expect(endsSoonIn(SAYS, '2026-11-30T17:00:00.000Z')).toBeUndefined();
  expect(endsSoonIn(SAYS, '2026-12-31T16:00:00.000Z')).toBe(0);
  expect(endsSoonIn(SAYS, '2026-12-31T17:00:00.001Z')).toBeUndefined();
});

test('another agency on it is refused until an administrator accepts that very agency', () => {
  const moved = { ...SAYS, organisation: 'Sở Nội vụ' };
  expect(namesAnotherAgency(moved, OWNER)).toBe(true);
  expect(code(moved, OWNER)).toBe('CERTIFICATE_OTHER_AGENCY');
  expect(code(moved, { ...OWNER, acceptedAgencies: ['Sở Nội vụ'] })).toBeUndefined();
  expect(code(moved, { ...OWNER, acceptedAgencies: ['Sở Tài chính'] })).toBe('CERTIFICATE_OTHER_AGENCY');
});

test('a seal is known by its own name or its agency’s, and no agency beside it is asked for', () => {
  const seal = { names: ['Văn phòng HĐND và UBND', 'Ủy ban nhân dân phường Hoa Sen'], agencies: [], acceptedAgencies: [] };
  expect(code({ ...SAYS, name: 'Ủy ban nhân dân phường Hoa Sen', organisation: 'Tỉnh' }, seal)).toBeUndefined();
});

test.each([
  ['2026-11-30T17:00:00.000Z', undefined], ['2026-12-01T17:00:00.000Z', 30], ['2026-12-23T17:00:00.000Z', 30], ['2026-12-24T17:00:00.000Z', 7],
  ['2026-12-31T16:00:00.000Z', 7], ['2027-01-01T00:00:00.000Z', undefined],
])('at %s the mail that is due about its end is the one of %s days', (now, warning) => {
  expect(warningDue(SAYS.validTo, now)?.warning).toBe(warning);
});
