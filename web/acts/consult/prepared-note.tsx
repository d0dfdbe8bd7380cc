import type { Desk } from '../../api/consultation-types';
import { Told } from '../../frame/told';
import { sayWhen } from '../../words/dates';

/** Whose words lie in the form before the head of the unit. */
export function PreparedNote({ desk }: { readonly desk: Desk }) {
  const { prepared, preparer } = desk;
  if (prepared)
    return (
      <Told tone="accent">
        <p>
          {prepared.by.name} đã chuẩn bị ý kiến {sayWhen(prepared.at)}. Anh/chị xem lại, sửa nếu cần rồi gửi.
        </p>
        {prepared.content.attachment && (
          <a href={prepared.content.attachment.url} download>
            {prepared.content.attachment.name}
          </a>
        )}
      </Told>
    );
  return preparer ? <p className="second">Đang giao {preparer.name} chuẩn bị ý kiến.</p> : null;
}
