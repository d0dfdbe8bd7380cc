import { useKeeping } from '../api/own-words';

/** Says only what is worth knowing: that something typed is not on the server yet, and that it is safe all the same. */
export function KeepingWords() {
  return useKeeping() === 'waiting' ? (
    <p className="hint amber" role="status">
      Chưa lưu được lên máy chủ. Nội dung còn trên thiết bị này và tự lưu khi có kết nối.
    </p>
  ) : null;
}
