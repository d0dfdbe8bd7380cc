import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Draft } from '../../api/draft-types';
import { Refused } from '../../frame/refused';
import { sayUrgency } from '../../words/answers';
import { keepTogether } from '../../words/keep-together';
import { ChooseType } from './choose-type';
import { postCase, sentenceCase } from './sentence-case';
import { useCorrecting } from './use-correcting';

/**
 * What was read of the draft. The subject can be set right here, and a kind that was not found be chosen; the rest is set right in the file or
 * by the choices below.
 */
export function FieldsFound({ draft }: { readonly draft: Draft }) {
  const { reading } = draft;
  const signer = [reading.signature.name, postCase(reading.signature.post ?? '')]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
  const urgency = sayUrgency(reading.urgency);
  return (
    <section aria-labelledby="fields-title">
      <h2 id="fields-title">Thông tin văn bản</h2>
      <dl className="fields">
        <Field name="Loại">{reading.typeName === undefined ? <ChooseType draft={draft} /> : sentenceCase(reading.typeName)}</Field>
        <Field name="Cơ quan">{reading.issuingBody}</Field>
        <Field name="Số, ký hiệu">
          {reading.symbol !== undefined && (
            <>
              …/{reading.symbol} <span className="hint">· cấp sau khi ký</span>
            </>
          )}
        </Field>
        <Subject draft={draft} />
        {reading.addressees.length > 0 && <Field name="Kính gửi">{reading.addressees.join('; ')}</Field>}
        <Field name="Người ký">{signer === '' ? undefined : signer}</Field>
        {reading.session !== undefined && (
          <Field name="Kỳ họp">{reading.session.slice(0, 1).toLocaleUpperCase('vi') + reading.session.slice(1)}</Field>
        )}
        {urgency !== undefined && <Field name="Độ khẩn">{urgency}</Field>}
      </dl>
    </section>
  );
}

function Field({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children === undefined || children === false ? <span className="amber">Chưa tìm thấy</span> : children}</dd>
    </div>
  );
}

function Subject({ draft }: { readonly draft: Draft }) {
  const found = draft.reading.subject;
  const [typed, setTyped] = useState<string>();
  const correcting = useCorrecting(draft.draftId);
  if (typed === undefined) {
    return (
      <div>
        <dt>Trích yếu</dt>
        <dd>
          {found === undefined ? <span className="amber">Chưa tìm thấy</span> : keepTogether(found)}{' '}
          <button type="button" className="word-button" onClick={() => setTyped(found ?? '')}>
            Sửa<span className="unseen"> trích yếu</span>
          </button>
        </dd>
      </div>
    );
  }
  const save = () => correcting.mutate({ subject: typed.trim() }, { onSuccess: () => setTyped(undefined) });
  return (
    <div>
      <dt>
        <label htmlFor="subject">Trích yếu</label>
      </dt>
      <dd>
        <textarea id="subject" className="input" rows={3} autoFocus value={typed} onChange={(event) => setTyped(event.target.value)} />
        {correcting.error && <Refused error={correcting.error} />}
        <button type="button" className="button" disabled={correcting.isPending || typed.trim() === ''} onClick={save}>
          Lưu trích yếu
        </button>{' '}
        <button type="button" className="word-button" onClick={() => setTyped(undefined)}>
          Bỏ qua
        </button>
      </dd>
    </div>
  );
}
