import { Plus, X } from 'lucide-react';
import { useArranging, useOwnSettings } from './own-settings';
import './own.css';

interface Props {
  /** What stands in the field now. */
  readonly words: string;
  readonly put: (words: string) => void;
}

/** Sentences this person often writes: one press puts them into the remark, and what was just typed can be kept for the next time. */
export function Phrases({ words, put }: Props) {
  const settings = useOwnSettings();
  const arranging = useArranging();
  if (!settings) return null;
  const typed = words.trim();
  const isNew = typed !== '' && !settings.phrases.includes(typed);
  if (settings.phrases.length === 0 && !isNew) return null;
  return (
    <div className="phrases" role="group" aria-label="Câu thường dùng">
      {settings.phrases.map((phrase) => (
        <span key={phrase} className="phrase">
          <button type="button" onClick={() => put(typed === '' ? phrase : `${typed} ${phrase}`)}>
            {phrase}
          </button>
          <button
            type="button"
            className="icon-button"
            aria-label={`Bỏ câu “${phrase}”`}
            disabled={arranging.isPending}
            onClick={() => arranging.mutate(({ phrases }) => ({ phrases: phrases.filter((one) => one !== phrase) }))}
          >
            <X size={16} aria-hidden />
          </button>
        </span>
      ))}
      {isNew && (
        <button
          type="button" className="word-button" disabled={arranging.isPending}
          onClick={() => arranging.mutate(({ phrases }) => ({ phrases: [...phrases.filter((one) => one !== typed), typed] }))}
        >
          <Plus size={16} aria-hidden /> Lưu thành câu thường dùng
        </button>
      )}
      {arranging.error && <span className="red">{arranging.error.message}</span>}
    </div>
  );
}
