import { actingPosts } from '../../domain/organisation/acting-posts';
import { inForce } from '../../domain/organisation/in-force';
import type { Organisation } from '../../domain/organisation/organisation';
import { holderOf } from '../../domain/organisation/posts';
import { signingAuthority } from '../../domain/signing/signing-authority';
import { addDays, civilDateOf } from '../../domain/time/instant';
import { seedDemoOffice } from '../../prisma/seed/seed-demo-office';
import type { DevelopmentAuthority } from '../../adapters/signing/development-authority';
import { openApiOffice, type ApiOffice } from './support/api-office';
import { visitor } from './support/visitor';

let office: ApiOffice;
let organisation: Organisation;
let today: string;
beforeAll(async () => {
  office = await openApiOffice();
  ({ organisation } = await office.parts.reference());
  today = civilDateOf(await office.parts.clock.now());
}, 60_000);
afterAll(() => office.stop());

test('every post is held by somebody, and everybody has an account and a post', () => {
  expect(organisation.posts.filter((post) => !holderOf(organisation, post.id, today))).toEqual([]);
  expect(organisation.persons.filter((person) => actingPosts(organisation, person.id, today).length === 0)).toEqual([]);
  expect(organisation.posts.length).toBeGreaterThanOrEqual(35);
});

test('every group names addressees that are there, and a post of ours where copies stay inside', () => {
  const addressees = new Map(organisation.addressees.map((addressee) => [addressee.id, addressee]));
  const members = organisation.recipientGroups.flatMap(
    (group) => group.memberIds.map((id) => addressees.get(id)?.agencyId === group.agencyId)
  );
  expect(members).not.toContain(false);
  expect(organisation.recipientGroups.find((group) => group.name === 'Các Tổ dân phố')?.memberIds).toHaveLength(24);
  expect(organisation.recipientGroups.find((group) => group.id === 'hdnd-nhom-dai-bieu')?.memberIds).toHaveLength(21);
  const wrong = organisation.addressees.filter(
    ({ channel, postId, email }) => (channel === 'inside') !== (postId !== undefined) || (channel === 'mail') !== (email !== undefined)
  );
  expect(wrong).toEqual([]);
  expect(organisation.addressees.filter(({ email }) => email !== undefined && !email.endsWith('.example'))).toEqual([]);
});

test('who may sign does, by field or by order; an authorisation that ended yesterday signs nothing', () => {
  const sign = (signerPostId: string, personId: string, documentType: string, field?: string) =>
    signingAuthority({ organisation, agencyId: 'ubnd', signerPostId, personId, documentType, day: today, ...(field && { field }) });
  expect(sign('ubnd-ct', 'ns-01', 'BC')).toMatchObject({ allowed: true, lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'] });
  expect(sign('ubnd-pct-kt', 'ns-02', 'BC', 'Kinh tế, ngân sách')).toMatchObject({
    allowed: true, lines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  });
  expect(sign('ubnd-pct-kt', 'ns-02', 'BC', 'An sinh xã hội')).toMatchObject({ allowed: false });
  expect(sign('vp-cvp', 'ns-04', 'TB')).toMatchObject({ allowed: true, capacity: 'by-order' });
  expect(sign('kt-tp', 'ns-11', 'BC')).toMatchObject({ allowed: false, code: 'mandate-ended' });
  const authorisation = organisation.mandates.find((mandate) => mandate.kind === 'written-authorisation');
  expect([authorisation?.until, authorisation && inForce(authorisation, today)]).toEqual([addDays(today, -1), false]);
});

test('whoever signs has a certificate behind the PIN of the demo, and so has every seal', async () => {
  const signers = organisation.posts.filter((post) => post.roles.some((role) => role === 'head' || role === 'deputy-head'));
  const certificates = [
    ...signers.map((post) => holderOf(organisation, post.id, today)?.certificateId ?? ''),
    ...organisation.seals.map((seal) => seal.certificateId),
  ];
  const checks = await Promise.all(certificates.map((certificateId) => office.parts.signingKeys.open(certificateId, '123456')));
  expect(checks.map(({ kind }) => kind)).toEqual(certificates.map(() => 'open'));
});

test('laying the office out again changes nothing', async () => {
  const before = await office.parts.database.organisationVersion.findFirstOrThrow();
  const untouched: DevelopmentAuthority = {
    ...office.parts.signingKeys, ...office.parts.keyStore, authorityPem: '', issue: () => Promise.reject(new Error('no key is made twice')),
  };
  expect(await seedDemoOffice({ pool: office.parts.pool, authority: untouched })).toBe(false);
  expect(await office.parts.database.organisationVersion.findFirstOrThrow()).toEqual(before);
});

test('the demo tells its accounts on the sign-in page, an installation at work does not', async () => {
  expect((await visitor(office.url).get('/api/demo-accounts')).body).toMatchObject({
    items: expect.arrayContaining([expect.objectContaining({ login: 'khoa', name: 'Lương Thế Khoa', title: 'Chủ tịch UBND' })]),
  });
  const atWork = await openApiOffice({ demoAccounts: false });
  try {
    expect((await visitor(atWork.url).get('/api/demo-accounts')).status).toBe(404);
  } finally {
    await atWork.stop();
  }
}, 60_000);
