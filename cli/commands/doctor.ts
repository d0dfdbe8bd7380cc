import { parseArgs } from 'node:util';
import type { Command } from '../command';
import { doctorHelp } from '../help/doctor';
import { examineMachine, type Finding } from '../doctor/examine';
import { answer } from '../terminal';

export const doctorCommand: Command = {
  ...doctorHelp,
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
