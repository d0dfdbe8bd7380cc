import { parseArgs } from 'node:util';
import type { Command } from '../command';
import { examineMachine, type Finding } from '../doctor/examine';
import { answer } from '../terminal';

const HELP = `Dùng: trinh doctor [--json]

Kiểm tra máy này có đủ những gì Trình cần và nói rõ phần còn thiếu. Không cài, không sửa gì.
`;

export const doctorCommand: Command = {
  name: 'doctor',
  summary: 'kiểm tra máy này có đủ những gì cần',
  help: HELP,
  run: async (args) => {
    const { values } = parseArgs({ args: [...args], options: { json: { type: 'boolean', default: false } } });
    const findings = await examineMachine();
    answer(values.json, findings, findings.map(line).join('\n'));
    return findings.some(({ state }) => state === 'missing') ? 1 : 0;
  },
};

function line(finding: Finding): string {
  const mark = { ready: 'có   ', optional: 'tùy  ', missing: 'THIẾU' }[finding.state];
  return `${mark}  ${finding.part.padEnd(12)} ${finding.sentence}`;
}
