import { useState } from 'react';
import { hasCode, sentenceOf } from '../../api/problem';
import { Told } from '../../frame/told';
import { sayDate } from '../../words/dates';
import { sayNumber } from '../../words/say-number';
import type { ActFormProps } from '../act-form';
import { FileField } from '../file-field';
import { SendButton } from '../send-button';
import { WordsField } from '../words-field';
import { ScanChosen } from './scan-chosen';

/** Number and date to be written on the paper, then its scan and where the paper is kept. */
export function TakeScan({ view, acting }: ActFormProps) {
  const [file, setFile] = useState<File>();
  const { paper } = view;
  if (!paper?.printedNumber || !paper.numberedOn) return null;
  return (
    <form
      className="act-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (file) acting.send({ path: 'scan', body: {}, file, done: 'Đã nhận bản quét', stays: true });
      }}
    >
      <div className="written-on-paper">
        <p className="second">Ghi lên bản giấy</p>
        <p className="written-number">
          Số {sayNumber(paper.printedNumber)}, ngày {sayDate(paper.numberedOn)}
        </p>
      </div>
      <p className="second">
        Đóng dấu đỏ lên một phần ba chữ ký về phía trái, rồi quét màu từ 200 dpi, đúng khổ, đủ {paper.pages} trang trong một tệp PDF.
      </p>
      <FileField label="Bản quét" hint="Tệp .pdf, không đặt mật khẩu." accept=".pdf" file={file} choose={setFile} />
      {file && <ScanChosen file={file} />}
      {hasCode(acting.error, 'SCAN_REFUSED') && <Told tone="red">{sentenceOf(acting.error)}</Told>}
      <WordsField acting={acting} label="Nơi lưu bản gốc giấy" required />
      <SendButton acting={acting} label="Nộp bản quét" busyLabel="Đang kiểm tra bản quét…" disabled={!file || acting.words.trim() === ''} />
    </form>
  );
}
