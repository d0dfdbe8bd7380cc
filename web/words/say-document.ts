import { keepTogether } from './keep-together';

/** "Báo cáo" and "Kết quả thực hiện …" read as one sentence; a subject that already names its type says it once. */
export function sayDocument({ typeName, subject }: { readonly typeName: string; readonly subject: string }): string {
  return keepTogether(`${typeName} ${lowerFirst(subject, typeName)}`);
}

function lowerFirst(subject: string, typeName: string): string {
  if (subject.toLocaleLowerCase('vi').startsWith(typeName.toLocaleLowerCase('vi'))) return subject.slice(typeName.length).trim();
  const second = subject[1] ?? '';
  const isAbbreviation = second !== second.toLocaleLowerCase('vi');
  return isAbbreviation ? subject : subject.slice(0, 1).toLocaleLowerCase('vi') + subject.slice(1);
}
