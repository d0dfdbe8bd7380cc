import { useState } from 'react';
import { ChangeForm, Field } from '../administration/change-form';
import type { StepProps } from './set-up';

const FIELDS = [
  ['name', 'Tên cơ quan', true],
  ['superiorName', 'Cơ quan cấp trên, ghi phía trên tên cơ quan (nếu có)', false],
  ['abbreviation', 'Tên viết tắt trong số, ký hiệu', true],
  ['collectiveName', 'Tên tập thể khi ký thay mặt (TM.)', true],
  ['placeOfIssue', 'Địa danh', true],
  ['email', 'Thư điện tử của cơ quan', false],
] as const;

/** How the agency is named on its documents. */
export function AgencyStep({ kept, standing }: StepProps) {
  const [details, setDetails] = useState(standing.agency);
  const [saved, setSaved] = useState(false);
  return (
    <>
      <ChangeForm
        kept={kept} title="Tên, địa danh và thư điện tử" label="Ghi"
        change={() => ({ kind: 'set-agency', ...details })} onDone={() => setSaved(true)}
      >
        {FIELDS.map(([field, words, required]) => (
          <Field key={field} label={words}>
            {(id) => (
              <input
                id={id}
                className="input"
                type={field === 'email' ? 'email' : 'text'}
                required={required}
                value={details[field]}
                onChange={(event) => {
                  setSaved(false);
                  setDetails({ ...details, [field]: event.target.value });
                }}
              />
            )}
          </Field>
        ))}
        <label className="choice">
          <input
            type="checkbox"
            checked={details.initials}
            onChange={(event) => {
              setSaved(false);
              setDetails({ ...details, initials: event.target.checked });
            }}
          />
          <span>
            Người kiểm tra nội dung và người kiểm tra thể thức ký nháy trên văn bản
            <br />
            <span className="second">Dấu ký nháy đặt sau chữ cuối của văn bản và ở cuối phần Nơi nhận.</span>
          </span>
        </label>
        <label className="choice">
          <input
            type="checkbox"
            checked={details.footMark}
            onChange={(event) => {
              setSaved(false);
              setDetails({ ...details, footMark: event.target.checked });
            }}
          />
          <span>
            In mã xác thực và mã QR ở lề dưới trang cuối
            <br />
            <span className="second">Chỉ với văn bản của cơ quan nhà nước được trình bày theo thể thức trên hệ thống, từ bản trình ký sau.</span>
          </span>
        </label>
        {saved && <p className="green">Đã ghi. Văn bản ban hành từ nay mang tên này.</p>}
      </ChangeForm>
    </>
  );
}
