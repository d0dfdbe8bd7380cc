import { Download, Printer } from 'lucide-react';
import { useId, useState } from 'react';

const MOST_VOLUMES = 999;

interface Props {
  /** Below /api/register: "outgoing" or "incoming". */
  readonly book: 'outgoing' | 'incoming';
  readonly asked: Readonly<Record<string, string>>;
}

/** The book as files: to print and bind, with the number of its volume on the cover, and as a table. */
export function BookFiles({ book, asked }: Props) {
  const id = useId();
  const [volume, setVolume] = useState('');
  const isVolume = /^\d+$/.test(volume) && Number(volume) >= 1 && Number(volume) <= MOST_VOLUMES;
  const table = new URLSearchParams(asked).toString();
  const bound = new URLSearchParams({ ...asked, ...(isVolume && { volume }) }).toString();
  return (
    <div className="book-files">
      <label className="book-volume" htmlFor={id}>
        Quyển số
        <input
          id={id} className="input" inputMode="numeric" maxLength={3} placeholder="để trống" value={volume}
          onChange={(event) => setVolume(event.target.value.trim())}
        />
      </label>
      <a className="button" href={`/api/register/${book}.pdf?${bound}`} target="_blank" rel="noreferrer">
        <Printer size={18} aria-hidden /> In sổ (.pdf)
      </a>
      <a className="button" href={`/api/register/${book}.xlsx?${table}`} download>
        <Download size={18} aria-hidden /> Tải sổ (.xlsx)
      </a>
    </div>
  );
}
