import { useState, type ReactNode } from 'react';
import type { Consultation, Desk, OpinionDraft } from '../../api/consultation-types';
import { useKeptDraft } from '../../api/kept-draft';
import { KeepingNote } from '../../frame/keeping-note';
import { OPINIONS } from '../../words/answers';
import { AnswerChoices } from '../answer-choices';
import { FileField } from '../file-field';
import { SendButton } from '../send-button';
import type { Acting, Asked } from '../use-acting';
import { Remarks } from './remarks';
import { WordsOfOpinion } from './words-of-opinion';
import './consult.css';

interface Props {
  readonly documentId: string;
  readonly desk: Desk;
  readonly consultation: Consultation;
  readonly acting: Acting;
  readonly label: string;
  /** Said over the form, which it can fill. */
  readonly above: (written: OpinionDraft, put: (draft: OpinionDraft) => void) => ReactNode;
  readonly below?: ReactNode;
  readonly asked: Asked;
}

const NOTHING: OpinionDraft = { words: '', remarks: [] };
const NEEDS_WORDS = ['agree-with-remarks', 'disagree'];

/** The four answers, general words, remarks pinned to a passage or a page, a file. Saved as it is typed. */
export function OpinionForm({ documentId, desk, consultation, acting, label, above, below, asked }: Props) {
  const [file, setFile] = useState<File>();
  const { value, change, keeping, forget } = useKeptDraft<OpinionDraft>({
    address: `/documents/${documentId}/consultation/${encodeURIComponent(desk.forPostId)}/draft`,
    kept: desk.draft ?? desk.prepared?.content ?? NOTHING,
    sent: withoutEmpty,
  });
  const remarks = value.remarks.filter((remark) => remark.text.trim() !== '');
  const needsWords = NEEDS_WORDS.includes(value.answer ?? '');
  const lacksWords = needsWords && value.words.trim() === '' && remarks.length === 0;
  const send = () =>
    acting.send({
      ...asked,
      ...(file && { file }),
      body: {
        ...asked.body,
        answer: value.answer,
        textSha256: consultation.textSha256,
        remarks,
        ...(value.words.trim() !== '' && { words: value.words.trim() }),
      },
      onSent: forget,
    });
  return (
    <form
      className="act-form"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {above(value, change)}
      <AnswerChoices
        legend="Ý kiến của đơn vị"
        choices={OPINIONS}
        chosen={value.answer}
        choose={(answer) => change({ ...value, answer: OPINIONS.find((known) => known.answer === answer)?.answer })}
      />
      <WordsOfOpinion words={value.words} required={needsWords && remarks.length === 0} change={(words) => change({ ...value, words })} />
      <Remarks
        remarks={value.remarks}
        passages={consultation.passages}
        pages={consultation.pages ?? 0}
        change={(next) => change({ ...value, remarks: next })}
      />
      <FileField label="Tệp gửi kèm (nếu có)" hint="Tài liệu, số liệu chứng minh; tối đa 20 MB." accept="" file={file} choose={setFile} />
      <SendButton acting={acting} label={label} disabled={value.answer === undefined || lacksWords} />
      {lacksWords && <p className="hint">Hãy ghi nội dung góp ý để người soạn thảo tiếp thu.</p>}
      <KeepingNote keeping={keeping} />
      {below}
    </form>
  );
}

/** What the server keeps: an officer's prepared words come with their file, which is not typed again. */
export function withoutEmpty({ answer, words, remarks }: OpinionDraft): OpinionDraft {
  return { ...(answer !== undefined && { answer }), words, remarks: remarks.map(({ text, block, page }) => ({ text, block, page })) };
}
