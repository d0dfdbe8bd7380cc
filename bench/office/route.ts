import type { Route } from '../../domain/routes/route';
import type { Hands } from './people';

const head = { by: 'head-of-drafting-unit' } as const;
const consulted = { by: 'consulted' } as const;

/** The peer's process as a route of ours: 14 acts of persons, then 40 copies. Each desk is one post, as each of the peer's is one group. */
export function benchRoute({ formDesk, sealDesk }: Pick<Hands, 'formDesk' | 'sealDesk'>): Route {
  return {
    id: 'van-ban-thuong',
    version: 1,
    name: 'Quy trình đo tốc độ',
    steps: [
      { id: 'draft', kind: 'draft', label: 'Soạn thảo', actors: { by: 'drafter' }, deadline: 'draft' },
      { id: 'check-release', kind: 'check', check: 'release', label: 'Trưởng đơn vị duyệt', actors: head, deadline: 'check' },
      { id: 'consult', kind: 'consult', label: 'Lấy ý kiến', actors: consulted, deadline: 'consult' },
      { id: 'resolve', kind: 'resolve', label: 'Tiếp thu, giải trình', actors: { by: 'drafter' }, deadline: 'resolve' },
      {
        id: 'check-form', kind: 'check', check: 'form', label: 'Kiểm tra thể thức', actors: { by: 'post', postId: formDesk }, deadline: 'check',
      },
      { id: 'approve', kind: 'approve', label: 'Duyệt', actors: { by: 'signer' }, deadline: 'approve' },
      { id: 'sign', kind: 'sign', label: 'Ký số', actors: { by: 'signer' }, deadline: 'sign' },
      { id: 'seal', kind: 'seal', label: 'Đóng dấu', actors: { by: 'post', postId: sealDesk }, deadline: 'seal' },
      { id: 'dispatch', kind: 'dispatch', label: 'Phát hành', actors: { by: 'post', postId: sealDesk }, deadline: 'dispatch' },
    ],
  };
}
