import { useState } from 'react';
import type { SetUp } from '../../api/generated/api';
import { Nothing } from '../../frame/states';
import { ChangeForm, Field } from '../administration/change-form';
import type { StepProps } from './set-up';

type Book = SetUp['books'][number];

/** Each book of numbers and the number it goes on from; a book that has begun is not moved. */
export function BooksStep({ kept, standing }: StepProps) {
  const [editing, setEditing] = useState<string>();
  const close = () => setEditing(undefined);
  return (
    <>
      <p className="second">Sổ giấy đang ghi đến số nào thì số bắt đầu ở đây là số kế tiếp. Đã lấy số đầu tiên thì không sửa được nữa.</p>
      {editing === 'new' ? (
        <AddBook kept={kept} close={close} />
      ) : (
        <button type="button" className="button" onClick={() => setEditing('new')}>
          Thêm sổ
        </button>
      )}
      {standing.books.length === 0 && (
        <Nothing title="Chưa có sổ nào">
          <p>Thêm một sổ không chọn loại văn bản: sổ đó dùng cho mọi loại chưa có sổ riêng.</p>
        </Nothing>
      )}
      <ul className="kept-list">
        {standing.books.map((book) => (
          <li key={book.id}>
            <div className="kept-line">
              <div>
                <b>{book.name}</b>
                <span className="second">{book.documentTypes.length > 0 ? book.documentTypes.join(', ') : 'các loại chưa có sổ riêng'}</span>
              </div>
              <div>
                {book.next === undefined ? <span className="amber">Chưa ghi số bắt đầu {book.scope}</span> : `Số tiếp theo: ${book.next} (${book.scope})`}
                {book.reason !== undefined && <span className="second">{book.reason}</span>}
              </div>
              <div className="kept-acts">
                {book.begun ? (
                  <span className="second">đã lấy số</span>
                ) : (
                  <button type="button" className="word-button" onClick={() => setEditing(book.id)}>
                    Ghi số bắt đầu<span className="unseen"> của sổ {book.name}</span>
                  </button>
                )}
              </div>
            </div>
            {editing === book.id && <OpenBook kept={kept} book={book} close={close} />}
          </li>
        ))}
      </ul>
    </>
  );
}

interface Opening {
  readonly number: string;
  readonly reason: string;
}

function OpenBook({ kept, book, close }: Pick<StepProps, 'kept'> & { readonly book: Book; readonly close: () => void }) {
  const [opening, setOpening] = useState<Opening>({ number: String(book.next ?? 1), reason: book.reason ?? 'Tiếp theo sổ đăng ký văn bản đi bằng giấy' });
  return (
    <ChangeForm
      kept={kept}
      title={`Số bắt đầu của sổ ${book.name}, ${book.scope}`}
      label="Ghi số bắt đầu"
      change={() => ({ kind: 'open-book', seriesId: book.id, number: Number(opening.number), reason: opening.reason })}
      onDone={close}
    >
      <OpeningFields opening={opening} change={setOpening} />
    </ChangeForm>
  );
}

function AddBook({ kept, close }: Pick<StepProps, 'kept'> & { readonly close: () => void }) {
  const [name, setName] = useState('');
  const [type, setType] = useState('');
  const [isBefore, setBefore] = useState(false);
  const [scope, setScope] = useState<'year' | 'term'>('year');
  const [opening, setOpening] = useState<Opening>({ number: '1', reason: 'Tiếp theo sổ đăng ký văn bản đi bằng giấy' });
  return (
    <ChangeForm
      kept={kept}
      title="Thêm sổ đăng ký văn bản đi"
      label="Ghi sổ"
      change={() => ({
        kind: 'add-series',
        name,
        documentTypes: type === '' ? [] : [type],
        scope,
        givenBy: 'trinh',
        givenWhen: isBefore ? 'before-signature' : 'after-signature',
        number: Number(opening.number),
        reason: opening.reason,
      })}
      onDone={close}
    >
      <Field label="Tên sổ">
        {(id) => <input id={id} className="input" required minLength={2} value={name} onChange={(event) => setName(event.target.value)} />}
      </Field>
      <Field label="Loại văn bản">
        {(id) => (
          <select id={id} className="input" value={type} onChange={(event) => setType(event.target.value)}>
            <option value="">Các loại chưa có sổ riêng</option>
            {kept.documentTypes.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <label className="choice">
        <input type="checkbox" checked={scope === 'term'} onChange={(event) => setScope(event.target.checked ? 'term' : 'year')} />
        <span>Đánh số theo nhiệm kỳ (văn bản của Đảng), không theo năm</span>
      </label>
      <label className="choice">
        <input type="checkbox" checked={isBefore} onChange={(event) => setBefore(event.target.checked)} />
        <span>Cấp số trước khi lãnh đạo ký</span>
      </label>
      <OpeningFields opening={opening} change={setOpening} />
    </ChangeForm>
  );
}

function OpeningFields({ opening, change }: { readonly opening: Opening; readonly change: (opening: Opening) => void }) {
  return (
    <>
      <Field label="Số bắt đầu">
        {(id) => (
          <input
            id={id}
            className="input"
            type="number"
            min={1}
            required
            value={opening.number}
            onChange={(event) => change({ ...opening, number: event.target.value })}
          />
        )}
      </Field>
      <Field label="Lý do, căn cứ">
        {(id) => <input id={id} className="input" required value={opening.reason} onChange={(event) => change({ ...opening, reason: event.target.value })} />}
      </Field>
    </>
  );
}
