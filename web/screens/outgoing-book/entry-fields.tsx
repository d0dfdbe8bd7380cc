import type { BookSeries } from '../../api/issued-types';
import { Field } from '../../frame/field';

/** What is keyed in of a document from outside, as typed. */
export interface Typed {
  /** Absent until somebody types: the next of the book stands there. What they cleared stays empty. */
  readonly number?: string;
  readonly on: string;
  readonly documentType: string;
  readonly symbolBody: string;
  readonly secret: boolean;
  readonly subject: string;
  readonly signerName: string;
  readonly signerPost: string;
  readonly recipients: string;
  readonly keptBy: string;
  readonly copies: string;
  readonly dispatchedOn: string;
  readonly note: string;
}

interface Props {
  readonly series: BookSeries;
  readonly typed: Typed;
  readonly type: (change: Partial<Typed>) => void;
  readonly error: Error | null;
}

/** Type, symbol and date: what makes the number that will be printed. */
export function NumberFields({ series, typed, type, error }: Props) {
  return (
    <>
      <div className="book-pair">
        <Field label="Ngày tháng văn bản" name="on" error={error}>
          {(field) => <input {...field} type="date" required value={typed.on} onChange={(event) => type({ on: event.target.value })} />}
        </Field>
        <Field label="Số" name="number" error={error}>
          {(field) => (
            <input {...field} inputMode="numeric" required value={typed.number ?? ''} onChange={(event) => type({ number: event.target.value })} />
          )}
        </Field>
      </div>
      <div className="book-pair">
        <Field label="Tên loại" name="documentType" error={error}>
          {(field) => (
            <select {...field} value={typed.documentType} onChange={(event) => type({ documentType: event.target.value })}>
              {series.documentTypes.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="Ký hiệu cơ quan" name="symbolBody" error={error} hint="Công văn ghi cả đơn vị soạn thảo, ví dụ UBND-VP.">
          {(field) => <input {...field} required value={typed.symbolBody} onChange={(event) => type({ symbolBody: event.target.value })} />}
        </Field>
      </div>
    </>
  );
}

/** The columns of the book in words. Of a secret paper the book says nothing of what it is about. */
export function WordFields({ typed, type, error }: Omit<Props, 'series'>) {
  return (
    <>
      {!typed.secret && (
        <Field label="Trích yếu nội dung" name="subject" error={error}>
          {(field) => <textarea {...field} rows={2} required value={typed.subject} onChange={(event) => type({ subject: event.target.value })} />}
        </Field>
      )}
      <div className="book-pair">
        <Field label="Người ký" name="signerName" error={error}>
          {(field) => <input {...field} required value={typed.signerName} onChange={(event) => type({ signerName: event.target.value })} />}
        </Field>
        <Field label="Chức vụ người ký" name="signerPost" error={error}>
          {(field) => <input {...field} value={typed.signerPost} onChange={(event) => type({ signerPost: event.target.value })} />}
        </Field>
      </div>
      <Field label="Nơi nhận" name="recipients" error={error}>
        {(field) => <textarea {...field} rows={2} value={typed.recipients} onChange={(event) => type({ recipients: event.target.value })} />}
      </Field>
      <div className="book-pair">
        <Field label="Đơn vị, người nhận bản lưu" name="keptBy" error={error}>
          {(field) => <input {...field} value={typed.keptBy} onChange={(event) => type({ keptBy: event.target.value })} />}
        </Field>
        <Field label="Số lượng bản" name="copies" error={error}>
          {(field) => <input {...field} inputMode="numeric" value={typed.copies} onChange={(event) => type({ copies: event.target.value })} />}
        </Field>
        <Field label="Ngày chuyển" name="dispatchedOn" error={error}>
          {(field) => <input {...field} type="date" value={typed.dispatchedOn} onChange={(event) => type({ dispatchedOn: event.target.value })} />}
        </Field>
      </div>
      <Field label="Ghi chú" name="note" error={error}>
        {(field) => <input {...field} value={typed.note} onChange={(event) => type({ note: event.target.value })} />}
      </Field>
    </>
  );
}
