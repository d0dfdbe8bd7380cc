import type { Authority, FileToJudge, Judge, Verdict } from './judge';

export interface Heard {
  readonly verdicts: readonly (Verdict & { readonly judge: string; readonly file: string })[];
  readonly missing: readonly { readonly judge: string; readonly why: string }[];
}

/** Puts every file before every judge that is there, one after the other. */
export async function hear(judges: readonly Judge[], files: readonly FileToJudge[], authority: Authority, say: (line: string) => void): Promise<Heard> {
  const verdicts: Heard['verdicts'][number][] = [];
  const missing: Heard['missing'][number][] = [];
  for (const judge of judges) {
    const why = await judge.missing();
    if (why !== undefined) {
      missing.push({ judge: judge.name, why });
      continue;
    }
    say(`Đang hỏi ${judge.name}…`);
    const asked = files.filter((file) => isAskedAbout(judge, file));
    const given = await judge.judge(asked, authority);
    verdicts.push(...asked.map((file, at) => ({ judge: judge.name, file: file.what, ...(given[at] ?? SILENT) })));
  }
  return { verdicts, missing };
}

const SILENT: Verdict = { ok: false, said: 'không trả lời', warnings: [] };

function isAskedAbout({ asks }: Judge, { signatures, isArchive }: FileToJudge): boolean {
  return asks === 'every-file' || (asks === 'archives' ? isArchive : signatures > 0);
}

export function linesOf({ verdicts, missing }: Heard): readonly string[] {
  const width = Math.max(0, ...verdicts.map(({ judge }) => judge.length));
  const fileWidth = Math.max(0, ...verdicts.map(({ file }) => file.length));
  return [
    ...verdicts.flatMap(({ judge, file, ok, said, warnings }) => [
      `${ok ? 'đạt ' : 'SAI '} ${judge.padEnd(width)}  ${file.padEnd(fileWidth)}  ${said}`,
      ...warnings.map((warning) => `        ${warning}`),
    ]),
    ...missing.map(({ judge, why }) => `thiếu ${judge}: ${why}`),
    conclusionOf({ verdicts, missing }),
  ];
}

function conclusionOf({ verdicts, missing }: Heard): string {
  const failed = verdicts.filter(({ ok }) => !ok).length;
  const absent = missing.length === 0 ? '' : ` Không hỏi được ${missing.length} chương trình.`;
  if (verdicts.length === 0) return `Chưa chương trình nào xét được tệp.${absent}`;
  return failed === 0 ? `Cả ${verdicts.length} lần xét đều đạt.${absent}` : `${failed} trên ${verdicts.length} lần xét không đạt.${absent}`;
}
