import { useState } from 'react';
import { Field } from '../../frame/field';
import { sayDate } from '../../words/dates';
import type { DocumentView } from '../../api/document-types';

/** What another system gave, as it is being keyed in. */
export interface GivenTyped {
  readonly written: string;
  readonly on: string;
}

type Elsewhere = NonNullable<DocumentView['numberedElsewhere']>;

export interface GivenNumber {
  /** Undefined where the next number of our own book is taken. */
  readonly elsewhere: Elsewhere | undefined;
  readonly typed: GivenTyped;
  readonly type: (typed: GivenTyped) => void;
  /** What goes with the act; nothing where nothing is keyed in. */
  readonly body: { readonly given?: GivenTyped };
  readonly missing: boolean;
}

export function useGivenNumber({ numberedElsewhere: elsewhere }: DocumentView): GivenNumber {
  const [typed, type] = useState<GivenTyped>({ written: '', on: elsewhere?.until ?? '' });
  const written = typed.written.trim();
  return {
    elsewhere, typed, type, body: elsewhere ? { given: { written, on: typed.on } } : {},
    missing: elsewhere !== undefined && (written === '' || typed.on === ''),
  };
}

/** Number and date the other system gave; nothing where our own book numbers. */
export function GivenNumberFields({ given, error }: { readonly given: GivenNumber; readonly error: Error | null }) {
  const { elsewhere, typed, type } = given;
  if (!elsewhere) return null;
  const printed = `${typed.written.trim() || '…'}${elsewhere.afterNumber}`;
  return (
    <>
      <Field label="Số đã được cấp" name="number" error={error} hint={`Lấy ở hệ thống cấp số. Trang văn bản sẽ in: ${asPrinted(typed.written, printed)}.`}>
        {(field) => (
          <input
            {...field}
            inputMode="numeric"
            autoComplete="off"
            maxLength={60}
            required
            value={typed.written}
            onChange={(event) => type({ ...typed, written: event.target.value })}
          />
        )}
      </Field>
      <Field label="Ngày đã được cấp" name="on" error={error} hint={daysOf(elsewhere)}>
        {(field) => (
          <input
            {...field}
            type="date"
            min={elsewhere.from}
            max={elsewhere.until}
            required
            value={typed.on}
            onChange={(event) => type({ ...typed, on: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}

/** Whoever keys in the symbol as well sees it once. */
function asPrinted(written: string, withSymbol: string): string {
  return /[/-]/.test(written) ? written.trim() : withSymbol;
}

function daysOf({ from, until }: Elsewhere): string {
  return from === until ? `Người có thẩm quyền ký trong ngày này: ${sayDate(until)}.` : `Từ ngày ký ${sayDate(from)} đến hôm nay.`;
}
