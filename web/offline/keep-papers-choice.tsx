import { useState } from 'react';
import { useMe } from '../api/queries';
import { canKeepPapers, choosePapers, keepsPapers } from './kept-papers';

/** In the person's menu: whether opened papers stay on this device. */
export function KeepPapersChoice() {
  const { personId } = useMe();
  const [keeps, setKeeps] = useState(keepsPapers);
  if (!canKeepPapers()) return null;
  return (
    <label className="menu-line">
      <input
        type="checkbox"
        checked={keeps}
        onChange={(event) => {
          setKeeps(event.target.checked);
          void choosePapers(personId, event.target.checked);
        }}
      />
      <span>
        Đọc được văn bản đã mở khi mất mạng
        <span className="second">Chỉ bật trên máy riêng. Đăng xuất là xóa hết.</span>
      </span>
    </label>
  );
}
