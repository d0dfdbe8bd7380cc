import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { read } from '../../api/client';
import type { MovingDeadlines as Moving } from '../../api/generated/api';
import { sentenceOf } from '../../api/problem';
import { Told } from '../../frame/told';

/** How many open deadlines another day off or worked would move, asked before it is written. */
export function useMovingDeadlines(agencyId: string, on: string, dayKind: 'off' | 'worked' | 'plain'): UseQueryResult<Moving> {
  return useQuery({
    queryKey: ['administration', agencyId, 'moving-deadlines', on, dayKind],
    queryFn: ({ signal }) => read<Moving>(`/administration/calendar/moving-deadlines?${new URLSearchParams({ agencyId, on, dayKind })}`, signal),
    staleTime: 0,
  });
}

export function MovingDeadlines({ moving }: { readonly moving: UseQueryResult<Moving> }) {
  if (moving.isPending) return <p className="second" role="status">Đang tính số hạn sẽ đổi…</p>;
  if (moving.error) return <Told tone="red">Chưa tính được số hạn sẽ đổi. {sentenceOf(moving.error)}</Told>;
  const parts = [
    ...(moving.data.documents > 0 ? [`${moving.data.documents} hạn xử lý hồ sơ`] : []),
    ...(moving.data.sessions > 0 ? [`${moving.data.sessions} hạn gửi tài liệu kỳ họp`] : []),
  ];
  if (parts.length === 0) return <p className="second" role="status">Không có hạn nào đang chạy phải đổi.</p>;
  return (
    <Told tone="amber">
      Ghi vào lịch sẽ đổi {parts.join(' và ')} đang chạy, ở mọi cơ quan dùng lịch này. Hạn cũ, hạn mới và lý do được ghi vào từng hồ sơ.
    </Told>
  );
}
