import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AllowedAct, DocumentView } from '../../api/document-types';
import { sentenceOf } from '../../api/problem';
import { useWordKeeper } from '../../api/own-words';
import { queries } from '../../api/queries';
import { FileField } from '../../acts/file-field';
import { SendButton } from '../../acts/send-button';
import { useActing } from '../../acts/use-acting';
import { Told } from '../../frame/told';
import '../../acts/acts.css';

interface Props {
  readonly documentId: string;
  /** Points without a complete reply. */
  readonly open: number;
  readonly showOpen: () => void;
  readonly onDone: (sentence: string) => void;
}

/** The table goes with the text that came of it: one act hands on both. */
export function Submit(props: Props) {
  const view = useQuery(queries.document(props.documentId)).data;
  const act = view?.acts.find((one) => one.kind === 'resolve');
  return view && act ? <SubmitForm {...props} view={view} act={act} /> : null;
}

function SubmitForm({ view, act, open, showOpen, onDone }: Props & { readonly view: DocumentView; readonly act: AllowedAct }) {
  const [file, setFile] = useState<File>();
  const acting = useActing(view, act, ({ sentence }) => onDone(sentence));
  const keeper = useWordKeeper();
  // The record takes the replies from the server: the last of them goes there first.
  const send = async () => {
    await keeper.flush();
    acting.send({ path: 'acts/resolve', body: {}, ...(file && { file }), done: 'Đã đưa vào hồ sơ trình' });
  };
  return (
    <form
      className="sheet act-form resolve-submit"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h2>Đưa vào hồ sơ trình</h2>
      {acting.error && <Told tone={acting.overtaken ? 'amber' : 'red'}>{sentenceOf(acting.error)}</Told>}
      <FileField
        label="Dự thảo sau khi tiếp thu (nếu có sửa)"
        hint="Không chọn tệp thì dự thảo hiện tại được trình tiếp. Bảng này gắn với đúng dự thảo được trình."
        file={file}
        choose={setFile}
      />
      <SendButton acting={acting} label="Đưa vào hồ sơ trình" disabled={open > 0} />
      {open > 0 && (
        <p className="hint">
          Còn {open} ý kiến chưa tiếp thu hoặc giải trình.{' '}
          <button type="button" className="word-button" onClick={showOpen}>
            Xem các ý kiến này
          </button>
        </p>
      )}
    </form>
  );
}
