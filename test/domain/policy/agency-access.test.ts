import type { Post } from '../../../domain/organisation/organisation';
import { mayNameAddressees, mayReadRegister, maySeeSession } from '../../../domain/policy/agency-access';
import type { Viewer } from '../../../domain/policy/viewer';

const holding = (post: Partial<Post>): Viewer => ({
  personId: 'p', posts: [{ id: 'post', agencyId: 'ubnd', title: '', roles: [], ...post }],
});

test('the book of an agency is read by its office and its leaders, not by those of another', () => {
  expect(mayReadRegister(holding({ roles: ['records-clerk'] }), 'ubnd')).toBe(true);
  expect(mayReadRegister(holding({ roles: ['records-clerk'] }), 'du')).toBe(false);
  expect(mayReadRegister(holding({ roles: ['officer'] }), 'ubnd')).toBe(false);
  expect(mayReadRegister(holding({ roles: ['administrator'] }), 'ubnd')).toBe(false);
});

test('whoever drafts in an agency may add to those it writes to', () => {
  expect(mayNameAddressees(holding({ roles: ['officer'] }), 'ubnd')).toBe(true);
  expect(mayNameAddressees(holding({ roles: ['officer'] }), 'hdnd')).toBe(false);
  expect(mayNameAddressees(holding({ roles: ['committee-member'] }), 'ubnd')).toBe(false);
});

test('a session is seen by its council and by the office that prepares it', () => {
  const session = { agencyId: 'hdnd', officePostIds: ['office'] };
  expect(maySeeSession(holding({ agencyId: 'hdnd' }), session)).toBe(true);
  expect(maySeeSession(holding({ id: 'office' }), session)).toBe(true);
  expect(maySeeSession(holding({ roles: ['officer'] }), session)).toBe(false);
});
