import { actingPosts } from '../../../domain/organisation/acting-posts';
import { mayActFrom, refusalToAct } from '../../../domain/organisation/may-act-from';
import type { AbsenceCover } from '../../../domain/organisation/mandate';
import { appointmentTo, holderOf, postsWithRole, unitOfPost } from '../../../domain/organisation/posts';
import { hoaSen, withMandates } from './hoa-sen';

const cover: AbsenceCover = {
  kind: 'absence-cover', id: 'cover', agencyId: 'ubnd', postId: 'chief', coveringPersonId: 'deputy-chief',
  from: '2026-11-16', until: '2026-11-20',
  ground: 'Thông báo phân công',
};
const away = withMandates(cover);

describe('the posts a person acts from', () => {
  test('by day: the own post, and the one of whoever they cover for', () => {
    // given a chief of office away from 16 to 20 November and a deputy who covers
    // when the deputy is asked about on the days around
    const on = (day: string) => actingPosts(away, 'deputy-chief', day).map((post) => [post.postId, post.by, post.onBehalfOfPersonId]);
    // then the covered post stands beside the own one on those days only, both ends included
    expect(on('2026-11-15')).toEqual([['deputy-chief', 'appointment', undefined]]);
    expect(on('2026-11-16')).toEqual([['deputy-chief', 'appointment', undefined], ['chief', 'cover', 'chief']]);
    expect(on('2026-11-20')).toHaveLength(2);
    expect(on('2026-11-21')).toHaveLength(1);
  });

  test('the absent holder keeps the post', () => {
    expect(actingPosts(away, 'chief', '2026-11-18').map((post) => post.postId)).toEqual(['chief']);
    expect(holderOf(away, 'chief', '2026-11-18')?.id).toBe('chief');
  });

  test('nobody acts before the appointment', () => {
    expect(actingPosts(hoaSen, 'chair', '2026-03-19')).toEqual([]);
    expect(holderOf(hoaSen, 'chair', '2026-03-19')).toBeUndefined();
  });

  test('of two holders whose days overlap the later one holds the post', () => {
    const later = { personId: 'officer', postId: 'clerk', from: '2026-11-01', acting: true };
    const handed = { ...hoaSen, appointments: [...hoaSen.appointments, later] };
    expect(appointmentTo(handed, 'clerk', '2026-10-31')?.personId).toBe('clerk');
    expect(appointmentTo(handed, 'clerk', '2026-11-01')).toMatchObject({ personId: 'officer', acting: true });
  });
});

describe('whether somebody may act from a post', () => {
  const covering = { kind: 'person', personId: 'deputy-chief', postId: 'chief', onBehalfOfPersonId: 'chief' } as const;

  test('the holder may', () => {
    expect(mayActFrom(hoaSen, { kind: 'person', personId: 'chief', postId: 'chief' }, '2026-11-18')).toEqual({ allowed: true });
  });

  test('who covers may, saying for whom, and only for that person', () => {
    expect(mayActFrom(away, covering, '2026-11-18').allowed).toBe(true);
    expect(mayActFrom(away, { ...covering, onBehalfOfPersonId: 'chair' }, '2026-11-18')).toEqual({ allowed: false, reason: 'not-held' });
    expect(mayActFrom(away, { kind: 'person', personId: 'deputy-chief', postId: 'chief' }, '2026-11-18').allowed).toBe(false);
  });

  test('after its last day the cover has ended, and the sentence names the first day without it', () => {
    expect(mayActFrom(away, covering, '2026-11-21')).toEqual({ allowed: false, reason: 'mandate-ended', until: '2026-11-20' });
    expect(refusalToAct(away, covering, '2026-11-21')).toEqual({ refusal: { code: 'MANDATE_ENDED', facts: { until: '21/11/2026' } } });
  });

  test('a stranger never held it', () => {
    const stranger = { kind: 'person', personId: 'officer', postId: 'chief' } as const;
    expect(refusalToAct(hoaSen, stranger, '2026-11-18')).toEqual({ refusal: { code: 'NOT_YOUR_POST' } });
    expect(refusalToAct(hoaSen, { ...stranger, postId: 'officer' }, '2026-11-18')).toBeUndefined();
  });
});

describe('looking up posts', () => {
  test('by role within an agency, and within a unit', () => {
    expect(postsWithRole(hoaSen, 'unit-head', 'ubnd').map((post) => post.id)).toEqual(['chief', 'head-economy']);
    expect(postsWithRole(hoaSen, 'unit-head', 'ubnd', 'economy').map((post) => post.id)).toEqual(['head-economy']);
  });

  test('the unit of a post', () => {
    expect(unitOfPost(hoaSen, 'officer')?.abbreviation).toBe('KT');
    expect(unitOfPost(hoaSen, 'chair')).toBeUndefined();
  });
});
