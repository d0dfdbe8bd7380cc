import type { Keeping } from '../api/keep-on-server';

const WORDS: Readonly<Record<Keeping, string>> = {
  untouched: '',
  kept: 'Nội dung đang viết đã được lưu.',
  saving: 'Đang lưu…',
  'waiting-for-network': 'Chưa lưu được lên máy chủ; nội dung còn trên thiết bị này và sẽ tự lưu khi có mạng.',
};

/** Says that nothing typed is lost. */
export function KeepingNote({ keeping }: { readonly keeping: Keeping }) {
  return (
    <p className={`hint ${keeping === 'waiting-for-network' ? 'amber' : ''}`} role="status">
      {WORDS[keeping]}
    </p>
  );
}
