import { Download, ZoomIn, ZoomOut } from 'lucide-react';
import { useEffect, useState } from 'react';

interface Props {
  readonly url: string;
  readonly pages: number | undefined;
  readonly page: number;
  readonly goTo: (page: number) => void;
  readonly zoom: number;
  readonly setZoom: (zoom: number) => void;
}

export function PaperTools({ url, pages, page, goTo, zoom, setZoom }: Props) {
  return (
    <div className="paper-tools">
      {pages === undefined ? <span /> : <PageJump pages={pages} page={page} goTo={goTo} />}
      <button
        type="button"
        className="icon-button"
        aria-label="Thu nhỏ"
        disabled={zoom <= 1}
        onClick={() => setZoom(Math.max(1, zoom - 0.25))}
      >
        <ZoomOut size={18} aria-hidden />
      </button>
      <button type="button" className="paper-fit" onClick={() => setZoom(1)}>
        {zoom === 1 ? 'Vừa chiều ngang' : `${Math.round(zoom * 100)}%`}
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label="Phóng to"
        disabled={zoom >= 3}
        onClick={() => setZoom(Math.min(3, zoom + 0.25))}
      >
        <ZoomIn size={18} aria-hidden />
      </button>
      <a className="icon-button" href={url} download aria-label="Tải tệp PDF">
        <Download size={18} aria-hidden />
      </a>
    </div>
  );
}

function PageJump({ pages, page, goTo }: Pick<Props, 'page' | 'goTo'> & { readonly pages: number }) {
  const [typed, setTyped] = useState(String(page));
  useEffect(() => setTyped(String(page)), [page]);
  return (
    <form
      className="paper-jump"
      onSubmit={(event) => {
        event.preventDefault();
        goTo(Number(typed));
      }}
    >
      <label>
        Trang{' '}
        <input
          inputMode="numeric"
          value={typed}
          style={{ width: `${Math.max(1, typed.length)}.2ch` }}
          onChange={(event) => setTyped(event.target.value.replace(/\D/g, ''))}
          onBlur={() => setTyped(String(page))}
        />
        /{pages}
      </label>
    </form>
  );
}
