import { useEffect, useState } from 'react';

/** The scan as it was chosen, to be looked at before it is handed in. */
export function ScanChosen({ file }: { readonly file: File }) {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  if (url === undefined) return null;
  return (
    <p className="second">
      <a href={url} target="_blank" rel="noreferrer">
        Mở xem bản quét vừa chọn
      </a>{' '}
      Máy không đọc được chữ trên ảnh quét: anh/chị tự đối chiếu từng trang với bản đã duyệt, số, ngày, chữ ký và con dấu.
    </p>
  );
}
