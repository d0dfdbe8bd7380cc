import { parseArgs } from 'node:util';
import { readDraftFile } from '../../adapters/drafts/read-draft-file';
import { readDraft } from '../../domain/draft-reading/read-draft';
import type { Command } from '../command';
import { readHelp } from '../help/read';
import { fileBytes } from '../read/file-bytes';
import { keyedIn } from '../read/keyed-in';
import { linesOfReading } from '../read/lines-of-reading';
import { refusedAtDoor } from '../read/refused-at-door';
import { answer, say } from '../terminal';

export const readCommand: Command = {
  ...readHelp,
  run: async (args) => {
    const options = { json: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [file] = positionals;
    if (file === undefined) {
      say(`Hãy cho biết tệp cần đọc.\n\n${readHelp.help}`);
      return 2;
    }
    return readFile(file, values.json);
  },
};

async function readFile(file: string, asJson: boolean): Promise<number> {
  const outcome = await readDraftFile(fileBytes(file));
  if (outcome.kind === 'refused') {
    answer(asJson, { file, refused: { code: outcome.code, sentence: outcome.sentence } }, outcome.sentence);
    return 1;
  }
  const { format, warnings, comments } = outcome;
  const reading = readDraft(outcome.source);
  const { places, confidence, missing, leftOver, repairs, damaged } = reading;
  const state = { damaged: damaged.length > 0, damage: damaged, repairs, missing, leftOver, warnings, comments };
  // What is only missing can be keyed in before it is handed in; a secret paper is not taken in at all.
  const refused = reading.secrecy && refusedAtDoor(reading);
  answer(asJson, { file, format, ...keyedIn(reading), places, confidence, ...state, ...(refused && { refused }) }, linesOfReading(reading, outcome).join('\n'));
  return 0;
}
