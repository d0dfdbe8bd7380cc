import { useState } from 'react';
import type { GivenOpinion } from '../../api/document-types';
import { sayAnswer } from '../../words/answers';
import type { ActFormProps } from '../act-form';
import { FileField } from '../file-field';
import { SendButton } from '../send-button';

interface Resolution {
  readonly how: string;
  readonly content: string;
}

const HOW = ['Tiếp thu', 'Tiếp thu một phần', 'Giải trình'];

/** Opinions with content, each accepted, partly accepted or explained; then the text as it goes on. */
export function Resolve({ view, act, acting }: ActFormProps) {
  const toAnswer = (view.opinions ?? []).filter((opinion) => (opinion.words ?? '') !== '');
  const [file, setFile] = useState<File>();
  const [resolutions, setResolutions] = useState<Readonly<Record<string, Resolution>>>({});
  const answered = toAnswer.filter((opinion) => (resolutions[opinion.who.postId]?.content.trim() ?? '') !== '').length;
  const send = () => acting.send({
    path: 'acts/resolve', ...(file && { file }), done: 'Đã tiếp thu, giải trình và trình tiếp',
    body: {
      textSha256: view.text.textSha256,
      resolutions: toAnswer.map((opinion) => ({ postId: opinion.who.postId, ...resolutions[opinion.who.postId] })),
      unanswered: toAnswer.length - answered,
    },
  });
  return (
    <form className="act-form" onSubmit={(event) => { event.preventDefault(); send(); }}>
      {toAnswer.map((opinion) => (
        <OneOpinion
          key={opinion.who.postId} opinion={opinion} resolution={resolutions[opinion.who.postId] ?? { how: HOW[0] ?? '', content: '' }}
          change={(resolution) => setResolutions({ ...resolutions, [opinion.who.postId]: resolution })}
        />
      ))}
      {toAnswer.length === 0 && <p className="second">Không có ý kiến nào cần tiếp thu hoặc giải trình.</p>}
      <FileField label="Dự thảo sau khi tiếp thu (nếu có sửa)" hint="Không chọn tệp thì dự thảo hiện tại được trình tiếp." file={file} choose={setFile} />
      <SendButton acting={acting} label={act.label} disabled={answered < toAnswer.length} />
      {answered < toAnswer.length && <p className="hint">Còn {toAnswer.length - answered} ý kiến chưa tiếp thu hoặc giải trình.</p>}
    </form>
  );
}

function OneOpinion({ opinion, resolution, change }: { readonly opinion: GivenOpinion; readonly resolution: Resolution; readonly change: (resolution: Resolution) => void }) {
  const unit = opinion.who.unitName ?? opinion.who.postTitle;
  return (
    <fieldset className="resolution">
      <legend><b>{unit}</b> <span className="second">{sayAnswer(opinion.answer)}{opinion.outdated && ' · góp ý trên dự thảo trước'}</span></legend>
      <p className="quoted">{opinion.words}</p>
      <select className="input" aria-label={`Cách xử lý ý kiến của ${unit}`} value={resolution.how} onChange={(event) => change({ ...resolution, how: event.target.value })}>
        {HOW.map((how) => <option key={how}>{how}</option>)}
      </select>
      <textarea className="input" rows={2} aria-label={`Nội dung tiếp thu, giải trình với ${unit}`} placeholder="Nội dung tiếp thu, giải trình" value={resolution.content} onChange={(event) => change({ ...resolution, content: event.target.value })} />
    </fieldset>
  );
}
