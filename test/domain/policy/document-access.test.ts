import type { Post, PostRole } from '../../../domain/organisation/organisation';
import { documentAccess, type DocumentAccessFacts } from '../../../domain/policy/document-access';
import type { Viewer } from '../../../domain/policy/viewer';

const report: DocumentAccessFacts = {
  agencyId: 'ubnd', unitId: 'kinh-te', drafterPersonId: 'drafter', drafterPostId: 'officer-1', handedIn: true,
  involvedPostIds: ['police', 'chair'], addressedPostIds: ['party-records'], agendaAgencyId: 'hdnd',
};

function person(
  id: string,
  posts: readonly { readonly id: string; readonly agencyId?: string; readonly unitId?: string; readonly roles?: readonly PostRole[] }[],
): Viewer {
  return { personId: id, posts: posts.map((post): Post => ({ agencyId: 'ubnd', title: '', roles: [], ...post })) };
}

const drafter = person('drafter', [{ id: 'officer-1', unitId: 'kinh-te', roles: ['officer'] }]);

test.each<readonly [string, Viewer, string]>([
  ['its drafter', drafter, 'whole'],
  ['whoever took over the post of its drafter', person('successor', [{ id: 'officer-1', unitId: 'kinh-te' }]), 'whole'],
  ['a post that is asked or acts', person('p', [{ id: 'police', unitId: 'cong-an' }]), 'whole'],
  ['the head of the drafting unit', person('p', [{ id: 'head', unitId: 'kinh-te', roles: ['unit-head'] }]), 'whole'],
  ['the leaders and the office of its agency', person('p', [{ id: 'clerk', roles: ['records-clerk'] }]), 'whole'],
  ['the council on whose agenda it stands', person('p', [{ id: 'board', agencyId: 'hdnd', roles: ['unit-head'] }]), 'whole'],
  ['a recipient inside', person('p', [{ id: 'party-records', agencyId: 'du', roles: ['records-clerk'] }]), 'issued'],
  ['another officer of the same unit', person('p', [{ id: 'officer-2', unitId: 'kinh-te', roles: ['officer'] }]), 'none'],
  ['the head of another unit', person('p', [{ id: 'other-head', unitId: 'van-hoa', roles: ['unit-head'] }]), 'none'],
  ['the leader of another agency', person('p', [{ id: 'secretary', agencyId: 'du', roles: ['head'] }]), 'none'],
  ['an administrator', person('p', [{ id: 'admin', roles: ['administrator'] }]), 'none'],
  ['somebody without a post today', person('p', []), 'none'],
])('a document that was handed in is seen by %s as: %#', (_who, viewer, access) => {
  expect(documentAccess(viewer, report)).toBe(access);
});

test('a draft is its drafter’s alone, whoever else could see it later', () => {
  const draft = { ...report, handedIn: false };
  expect(documentAccess(drafter, draft)).toBe('whole');
  expect(documentAccess(person('chair', [{ id: 'chair', roles: ['head'] }]), draft)).toBe('none');
  expect(documentAccess(person('successor', [{ id: 'officer-1', unitId: 'kinh-te' }]), draft)).toBe('none');
});

test('a drafter who left the post sees the document no longer', () => {
  expect(documentAccess(person('drafter', [{ id: 'elsewhere', agencyId: 'du' }]), report)).toBe('none');
});
