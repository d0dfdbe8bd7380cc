import { squeeze } from './columns';
import { beginsLowerCase, isClosed, isUnfinished, isUpperCase, type DraftLine, type DraftPart } from './draft-part';

/** Longer than any summary of contents: the paragraph after a title without one is body text. */
const LONGEST_SUBJECT = 400;

interface SubjectRead {
  readonly subject: string;
  readonly lines: readonly DraftLine[];
  readonly rest: readonly DraftPart[];
}

/** The summary under the type name: its first line, and the lines that go on with it. What follows is the rest of the draft. */
export function readSubject(
  onTitleLine: string, parts: readonly DraftPart[],
): SubjectRead {
  let subject = onTitleLine;
  let at = 0;
  const lines: DraftLine[] = [];
  for (const part of parts) {
    if (part.kind !== 'line') break;
    const text = squeeze(part.text);
    if (/^[-–—_*]+$/u.test(text)) at += 1;
    else if (startsBody(text) || (subject !== '' && !goesOn(subject, text, part.gapBefore))) break;
    else {
      subject = squeeze(`${subject} ${text}`);
      lines.push(part);
      at += 1;
    }
  }
  return { subject, lines, rest: parts.slice(at) };
}

function startsBody(text: string): boolean {
  return /^(?:Kính gửi|Kính trình|Căn cứ|Thực hiện|Xét|Theo đề nghị)(?!\p{L})/u.test(text)
    || /^(?:(?:PHẦN|CHƯƠNG|MỤC)\s|[IVX]+\.|\d+\.|Điều\s+\d)/u.test(text)
    || /[.:]$/u.test(text) || text.length > LONGEST_SUBJECT;
}

function goesOn(subject: string, next: string, gapBefore: boolean): boolean {
  if (beginsLowerCase(next) || isUnfinished(subject)) return true;
  return !gapBefore && (!isClosed(subject) || subject.endsWith(';')) && !(isUpperCase(next) && !isUpperCase(subject));
}
