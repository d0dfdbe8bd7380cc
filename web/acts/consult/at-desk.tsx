import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Consultation, Desk } from '../../api/consultation-types';
import { queries } from '../../api/queries';
import { Answer } from '../../frame/states';

interface Props {
  readonly documentId: string;
  readonly postId: string;
  readonly does: Desk['does'];
  readonly children: (desk: Desk, consultation: Consultation) => ReactNode;
}

/** The consultation as this post meets it. */
export function AtDesk({ documentId, postId, does, children }: Props) {
  const consultation = useQuery(queries.consultation(documentId));
  return (
    <Answer query={consultation} waiting="Đang mở đợt lấy ý kiến…">
      {(read) => {
        const desk = read.desks.find((one) => one.postId === postId && one.does === does);
        return desk ? children(desk, read) : <p className="second">Đơn vị đã gửi ý kiến, hoặc đợt lấy ý kiến đã kết thúc.</p>;
      }}
    </Answer>
  );
}
