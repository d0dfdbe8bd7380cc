import type { PostRole } from '../../../domain/organisation/organisation';
import { agenciesTended, mayTendOperations } from '../../../domain/policy/operations-access';
import type { Viewer } from '../../../domain/policy/viewer';

const holding = (...posts: readonly (readonly [agencyId: string, role: PostRole])[]): Viewer => ({
  personId: 'p', posts: posts.map(([agencyId, role], at) => ({ id: `post-${at}`, agencyId, title: '', roles: [role] })),
});

test('failing work is tended by the administrator of the agency and by nobody else', () => {
  expect(mayTendOperations(holding(['ubnd', 'administrator']), 'ubnd')).toBe(true);
  expect(mayTendOperations(holding(['ubnd', 'administrator']), 'du')).toBe(false);
  expect(mayTendOperations(holding(['ubnd', 'head']), 'ubnd')).toBe(false);
});

test('one person may tend several agencies', () => {
  const viewer = holding(['ubnd', 'administrator'], ['hdnd', 'administrator'], ['du', 'officer'], ['ubnd', 'administrator']);
  expect(agenciesTended(viewer)).toEqual(['ubnd', 'hdnd']);
});
