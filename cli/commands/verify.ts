import { parseArgs } from 'node:util';
import type { Command } from '../command';
import { verifyHelp } from '../help/verify';
import { verifyFile } from '../verify/verify-file';
import { verifyRecordHere } from '../verify/verify-record-here';

export const verifyCommand: Command = {
  ...verifyHelp,
  run: async (args) => {
    const options = {
      ca: { type: 'string' }, crl: { type: 'string', multiple: true }, 'tsa-ca': { type: 'string' },
      number: { type: 'string' }, 'issued-on': { type: 'string' }, json: { type: 'boolean', default: false },
    } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [file] = positionals;
    if (file === undefined) return verifyRecordHere(values.json);
    return verifyFile({
      file, ca: values.ca, lists: values.crl ?? [], timestampCa: values['tsa-ca'], number: values.number, issuedOn: values['issued-on'],
      asJson: values.json,
    });
  },
};
