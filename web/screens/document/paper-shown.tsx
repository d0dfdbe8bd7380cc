interface Props {
  readonly asIssued: boolean;
  readonly show: (asIssued: boolean) => void;
}

/** Which of the two papers is looked at before the signature: the draft as it is passed on, or the page as it will be issued. */
export function PaperShown({ asIssued, show }: Props) {
  return (
    <div className="paper-shown">
      <div role="group" aria-label="Bản đang xem">
        <button type="button" className="button" aria-pressed={!asIssued} onClick={() => show(false)}>
          Bản dự thảo
        </button>
        <button type="button" className="button" aria-pressed={asIssued} onClick={() => show(true)}>
          Xem trước bản phát hành
        </button>
      </div>
      <p className="hint" role="status">
        {asIssued
          ? 'Đúng tệp sẽ được ký. Ô tô nhạt là chỗ chờ số, ngày, chữ ký và con dấu.'
          : 'Mỗi trang mang chữ DỰ THẢO; tháng, năm ghi như trong dự thảo.'}
      </p>
    </div>
  );
}
