import { useId, useState } from 'react';
import { Link } from 'react-router';
import type { DocumentView } from '../../../api/document-types';
import type { CopyChoices, NewCopy } from '../../../api/generated/api';
import { useOwnWords } from '../../../api/own-words';
import { Refused } from '../../../frame/refused';
import { Told } from '../../../frame/told';
import { ChooseBlocks } from './choose-blocks';
import { useCopying } from './use-copying';

interface Props {
  readonly view: DocumentView;
  readonly choices: CopyChoices;
}

const FILE_COPY = 'Lưu: VT.';

/** Form of the copy, who signs it, to whom it goes; of an excerpt what is taken from the text. */
export function CopyForm({ view, choices }: Props) {
  const [way, setWay] = useState(choices.ways[0]);
  const [postId, setPostId] = useState(choices.posts[0]?.postId ?? '');
  const [signer, setSigner] = useState('');
  const [blocks, setBlocks] = useState<readonly number[]>([]);
  const [words, keepWords, forgetWords] = useOwnWords(`${view.documentId}/copy-lines`);
  const copying = useCopying(view.documentId, forgetWords);
  if (copying.data) return <CopyMade documentId={copying.data.documentId} />;
  const signers = choices.signers.filter(({ form }) => form === way?.form);
  const signerPostId = signers.some((one) => one.postId === signer) ? signer : '';
  const lines = words.split('\n').map((line) => line.replace(/^\s*[-–]\s*/u, '').trim()).filter((line) => line !== '');
  const isExcerpt = way?.form === 'TrS';
  const isReady = signerPostId !== '' && lines.length > 0 && (!isExcerpt || blocks.length > 0);
  const send = () => {
    if (!way) return;
    const isFiled = lines.some((line) => /^lưu/iu.test(line));
    const body: NewCopy = {
      form: way.form, to: way.to, postId, signerPostId, lines: isFiled ? lines : [...lines, FILE_COPY], ...(isExcerpt && { blocks: [...blocks] }),
    };
    copying.mutate(body);
  };
  return (
    <form
      className="act-form"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {copying.error && <Refused error={copying.error} />}
      <ChooseWay ways={choices.ways} chosen={way} choose={setWay} />
      {isExcerpt && <ChooseBlocks blocks={choices.blocks} chosen={blocks} choose={setBlocks} />}
      {choices.posts.length > 1 && (
        <Chosen label="Lập từ chức danh" value={postId} set={setPostId} options={choices.posts.map((post) => [post.postId, post.title])} />
      )}
      <Chosen
        label="Người ký bản sao" value={signerPostId} set={setSigner}
        options={[['', 'Chưa chọn'], ...signers.map((one): [string, string] => [one.postId, `${one.name}, ${one.title}`])]}
      />
      <div className="field">
        <label htmlFor="copy-lines">Nơi nhận bản sao (mỗi dòng một nơi)</label>
        <textarea id="copy-lines" className="input" rows={4} required value={words} onChange={(event) => keepWords(event.target.value)} />
      </div>
      <button className="button primary wide" disabled={copying.isPending || !isReady}>
        Trình ký bản sao
      </button>
    </form>
  );
}

function ChooseWay({ ways, chosen, choose }: {
  readonly ways: CopyChoices['ways']; readonly chosen: CopyChoices['ways'][number] | undefined; readonly choose: (way: CopyChoices['ways'][number]) => void;
}) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label="Hình thức sao">
      {ways.map((way) => (
        <label key={`${way.form}/${way.to}`} className="choice">
          <input type="radio" name={name} checked={way === chosen} onChange={() => choose(way)} />
          <span>
            {way.label}
            <small className="second"> {way.explained}</small>
          </span>
        </label>
      ))}
    </div>
  );
}

function Chosen({ label, value, set, options }: {
  readonly label: string; readonly value: string; readonly set: (value: string) => void; readonly options: readonly (readonly [string, string])[];
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="input" value={value} onChange={(event) => set(event.target.value)}>
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

function CopyMade({ documentId }: { readonly documentId: string }) {
  return (
    <Told tone="green">
      Đã trình ký bản sao. <Link to={`/van-ban/${documentId}`}>Mở bản sao</Link>
    </Told>
  );
}
