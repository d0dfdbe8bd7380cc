import { useState } from 'react';
import type { Desk, OpinionDraft } from '../../api/consultation-types';
import { Told } from '../../frame/told';
import { sayAnswer } from '../../words/answers';
import { sayWhen } from '../../words/dates';
import { withoutEmpty } from './opinion-form';

interface Props {
  readonly desk: Desk;
  /** What lies in the form. */
  readonly written: OpinionDraft;
  readonly put: (draft: OpinionDraft) => void;
}

/** Whose words lie in the form before the head of the unit. Those the head had begun stay, and the prepared ones are told beside them. */
export function PreparedNote({ desk, written, put }: Props) {
  const { prepared, preparer } = desk;
  const [isOwn, setOwn] = useState(prepared !== undefined && !isSame(written, prepared.content));
  if (!prepared) return preparer ? <p className="second">Đang giao {preparer.name} chuẩn bị ý kiến.</p> : null;
  const { content } = prepared;
  return (
    <Told tone="accent">
      <p>
        {prepared.by.name} đã chuẩn bị ý kiến {sayWhen(prepared.at)}.{!isOwn && ' Anh/chị xem lại, sửa nếu cần rồi gửi.'}
      </p>
      {isOwn && (
        <>
          {content.answer && <p>{sayAnswer(content.answer)}</p>}
          {[content.words, ...content.remarks.map((remark) => remark.text)].filter((words) => words !== '').map((words, index) => (
            <p key={index} className="quoted">
              {words}
            </p>
          ))}
          <p className="second">Bên dưới là nội dung anh/chị đang viết.</p>
        </>
      )}
      {content.attachment && (
        <a href={content.attachment.url} download>
          {content.attachment.name}
        </a>
      )}
      {isOwn && (
        <button
          type="button"
          className="button"
          onClick={() => {
            put(content);
            setOwn(false);
          }}
        >
          Dùng ý kiến đã chuẩn bị
        </button>
      )}
    </Told>
  );
}

function isSame(one: OpinionDraft, other: OpinionDraft): boolean {
  return JSON.stringify(withoutEmpty(one)) === JSON.stringify(withoutEmpty(other));
}
