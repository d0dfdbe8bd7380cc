import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Command } from '../command';
import { evidenceHelp } from '../help/evidence';
import { writeEvidence } from '../evidence/write-evidence';
import { answer, say } from '../terminal';

export const evidenceCommand: Command = {
  ...evidenceHelp,
  run: async (args) => {
    const options = { out: { type: 'string' }, json: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [named] = positionals;
    if (named === undefined) {
      say(`Hãy cho biết hồ sơ nào.\n\n${evidenceHelp.help}`);
      return 2;
    }
    const written = await writeEvidence(named, values.out);
    answer(values.json, written, `Đã ghi ${written.files} tệp vào ${resolve(written.path)}. Cách kiểm tra: HUONG-DAN.txt trong đó.`);
    return 0;
  },
};
