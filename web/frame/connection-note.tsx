import { WifiOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useConnection } from '../api/connection';
import { useMe } from '../api/queries';
import { useWaiting } from '../offline/waiting-acknowledgements';

const PATIENCE_MS = 3_000;

/** Said while the server cannot be reached, and gone by itself when it can; a hiccup is not worth a word. */
export function ConnectionNote() {
  const { isLost } = useConnection();
  const [isLong, setLong] = useState(false);
  const waiting = useWaiting(useMe().personId).length;
  useEffect(() => {
    if (!isLost) return setLong(false);
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [isLost]);
  return (
    <div role="status" className="connection-note">
      {isLong && (
        <p>
          <WifiOff size={18} aria-hidden /> Đang mất kết nối với máy chủ. Nội dung đang nhập vẫn được giữ; trang tự nối lại.
        </p>
      )}
      {waiting > 0 && (
        <p>
          <WifiOff size={18} aria-hidden /> {waiting} xác nhận đã nhận đang chờ mạng, sẽ tự gửi. Duyệt, ký, đóng dấu, biểu quyết chỉ làm được khi có mạng.
        </p>
      )}
    </div>
  );
}
