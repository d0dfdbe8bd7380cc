import { X } from 'lucide-react';
import { useId } from 'react';
import type { Passage, Remark } from '../../api/consultation-types';

interface Props {
  readonly number: number;
  readonly remark: Remark;
  readonly passages: readonly Passage[];
  readonly pages: number;
  readonly change: (remark: Remark) => void;
  readonly drop: () => void;
}

const BEGINNING = 60;

/** One remark: where it is pinned, and what is said of it. */
export function RemarkField({ number, remark, passages, pages, change, drop }: Props) {
  const id = useId();
  return (
    <fieldset className="remark">
      <legend>Góp ý {number}</legend>
      <button type="button" className="icon-button" aria-label={`Bỏ góp ý ${number}`} onClick={drop}>
        <X size={18} aria-hidden />
      </button>
      <label className="unseen" htmlFor={`${id}-place`}>
        Góp ý {number} ở đâu
      </label>
      <select
        id={`${id}-place`}
        className="input"
        value={valueOf(remark)}
        onChange={(event) => change({ text: remark.text, ...placeOf(event.target.value) })}
      >
        <option value="">Toàn văn bản</option>
        {Array.from({ length: pages }, (_, page) => (
          <option key={page} value={`trang ${page + 1}`}>
            Trang {page + 1}
          </option>
        ))}
        {passages.map(({ block, place, text }) => (
          <option key={block} value={`doan ${block}`}>
            {place}: {text.slice(0, BEGINNING)}
          </option>
        ))}
      </select>
      <label className="unseen" htmlFor={`${id}-text`}>
        Nội dung góp ý {number}
      </label>
      <textarea
        id={`${id}-text`}
        className="input"
        rows={2}
        placeholder="Nội dung góp ý"
        value={remark.text}
        onChange={(event) => change({ ...remark, text: event.target.value })}
      />
    </fieldset>
  );
}

function valueOf({ block, page }: Remark): string {
  if (block !== undefined) return `doan ${block}`;
  return page === undefined ? '' : `trang ${page}`;
}

function placeOf(value: string): { readonly block?: number; readonly page?: number } {
  const [kind, number] = value.split(' ');
  if (kind === 'doan') return { block: Number(number) };
  return kind === 'trang' ? { page: Number(number) } : {};
}
