import { useState } from 'react';
import type { GivenOpinion } from '../../api/document-types';
import { REPLIES, sayAnswer } from '../../words/answers';
import type { ActFormProps } from '../act-form';
import { FileField } from '../file-field';
import { SendButton } from '../send-button';

interface Reply {
  readonly how: string;
  readonly text: string;
}

const NO_REPLY: Reply = { how: 'accepted', text: '' };

/** Opinions with content, each accepted, partly accepted or explained; then the text as it goes on. */
export function Resolve({ view, act, acting }: ActFormProps) {
  const toAnswer = (view.opinions ?? []).filter((opinion) => opinion.needsReply);
  const [file, setFile] = useState<File>();
  const [replies, setReplies] = useState<Readonly<Record<string, Reply>>>({});
  const replyTo = (opinion: GivenOpinion) => replies[opinion.who.postId] ?? opinion.reply ?? NO_REPLY;
  const answered = toAnswer.filter((opinion) => replyTo(opinion).text.trim() !== '').length;
  const send = () =>
    acting.send({
      path: 'acts/resolve',
      ...(file && { file }),
      done: 'Đã tiếp thu, giải trình và trình tiếp',
      body: { replies: toAnswer.map((opinion) => ({ postId: opinion.who.postId, ...replyTo(opinion) })) },
    });
  return (
    <form
      className="act-form"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {toAnswer.map((opinion) => (
        <OneOpinion
          key={opinion.who.postId}
          opinion={opinion}
          reply={replyTo(opinion)}
          change={(reply) => setReplies({ ...replies, [opinion.who.postId]: reply })}
        />
      ))}
      {toAnswer.length === 0 && <p className="second">Không có ý kiến nào cần tiếp thu hoặc giải trình.</p>}
      <FileField
        label="Dự thảo sau khi tiếp thu (nếu có sửa)"
        hint="Không chọn tệp thì dự thảo hiện tại được trình tiếp."
        file={file}
        choose={setFile}
      />
      <SendButton acting={acting} label={act.label} disabled={answered < toAnswer.length} />
      {answered < toAnswer.length && <p className="hint">Còn {toAnswer.length - answered} ý kiến chưa tiếp thu hoặc giải trình.</p>}
    </form>
  );
}

function OneOpinion({
  opinion,
  reply,
  change,
}: {
  readonly opinion: GivenOpinion;
  readonly reply: Reply;
  readonly change: (reply: Reply) => void;
}) {
  const unit = opinion.who.unitName ?? opinion.who.postTitle;
  return (
    <fieldset className="resolution">
      <legend>
        <b>{unit}</b>{' '}
        <span className="second">
          {sayAnswer(opinion.answer)}
          {opinion.outdated && ' · góp ý trên dự thảo trước'}
        </span>
      </legend>
      <p className="quoted">{opinion.words}</p>
      <select
        className="input"
        aria-label={`Cách xử lý ý kiến của ${unit}`}
        value={reply.how}
        onChange={(event) => change({ ...reply, how: event.target.value })}
      >
        {REPLIES.map(({ answer, words }) => (
          <option key={answer} value={answer}>
            {words}
          </option>
        ))}
      </select>
      <textarea
        className="input"
        rows={2}
        aria-label={`Nội dung tiếp thu, giải trình với ${unit}`}
        placeholder="Nội dung tiếp thu, giải trình"
        value={reply.text}
        onChange={(event) => change({ ...reply, text: event.target.value })}
      />
    </fieldset>
  );
}
