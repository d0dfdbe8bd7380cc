import type { KeptDraft } from '../api/kept-draft';

type Keeping = KeptDraft<unknown>['keeping'];

const WORDS: Readonly<Record<Keeping, string>> = {
  untouched: '',
  kept: 'Nội dung đang viết đã được lưu.',
  saving: 'Đang lưu…',
  waiting: 'Chưa lưu được lên máy chủ; nội dung còn trên thiết bị này và sẽ tự lưu khi có mạng.',
  over: 'Không lưu thêm được: việc này đã kết thúc hoặc không còn ở anh/chị. Nội dung vẫn còn trên trang đang mở.',
};

/** Says that nothing typed is lost. */
export function KeepingNote({ keeping }: { readonly keeping: Keeping }) {
  return (
    <p className={`hint ${keeping === 'waiting' || keeping === 'over' ? 'amber' : ''}`} role="status">
      {WORDS[keeping]}
    </p>
  );
}
