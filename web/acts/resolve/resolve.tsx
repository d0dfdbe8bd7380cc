import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { queries } from '../../api/queries';
import { Answer } from '../../frame/states';
import type { ActFormProps } from '../act-form';
import { FileField } from '../file-field';
import { SendButton } from '../send-button';

/** How far the table of opinions is, the way into it, and the text as it goes on. */
export function Resolve({ view, act, acting }: ActFormProps) {
  const [file, setFile] = useState<File>();
  const table = useQuery(queries.resolution(view.documentId));
  return (
    <Answer query={table} waiting="Đang lập bảng tổng hợp ý kiến…">
      {({ groups }) => {
        const points = groups.flatMap((group) => group.points);
        const open = points.filter(({ reply }) => reply?.how === undefined || reply.text.trim() === '').length;
        return (
          <form
            className="act-form"
            onSubmit={(event) => {
              event.preventDefault();
              acting.send({ path: 'acts/resolve', body: {}, ...(file && { file }), done: 'Đã tiếp thu, giải trình và trình tiếp' });
            }}
          >
            <p className="second">
              {points.length === 0
                ? 'Không có ý kiến nào cần tiếp thu hoặc giải trình.'
                : `Đã tiếp thu, giải trình ${points.length - open}/${points.length} ý kiến.`}
            </p>
            <Link className="button wide" to={`/van-ban/${view.documentId}/tiep-thu`}>
              Mở bảng tiếp thu, giải trình
            </Link>
            <FileField
              label="Dự thảo sau khi tiếp thu (nếu có sửa)"
              hint="Không chọn tệp thì dự thảo hiện tại được trình tiếp."
              file={file}
              choose={setFile}
            />
            <SendButton acting={acting} label={act.label} disabled={open > 0} />
            {open > 0 && <p className="hint">Còn {open} ý kiến chưa tiếp thu hoặc giải trình.</p>}
          </form>
        );
      }}
    </Answer>
  );
}
