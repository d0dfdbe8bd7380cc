import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { officeFile } from '../../api/administration/office-file';
import { readSheets } from '../../adapters/sheets/read-sheets';
import { planOffice } from '../../domain/administration/office-import/plan-office';
import type { Organisation } from '../../domain/organisation/organisation';

const NOBODY: Organisation = {
  version: 1, agencies: [], units: [], posts: [], persons: [], appointments: [], mandates: [], committees: [], seals: [], series: [], recipientGroups: [], addressees: [],
};

test('the example file can be brought into an empty office as it is', async () => {
  const read = await readSheets(await officeFile());
  if (read.kind === 'refused') throw new Error(read.sentence);
  const { change, faults } = planOffice(read.sheets, { organisation: NOBODY, agencyId: 'a', personId: 'p', today: '2026-11-20', newId: (name) => name });
  expect(faults).toEqual([]);
  expect([change.units.length, change.posts.length, change.persons.length, change.appointments.length]).toEqual([2, 9, 3, 3]);
});

test.each(['XFD1', 'A1048576', '&#88;FD1'])('a file with a cell at %s is refused before its sheet is laid out up to there', async (cell) => {
  const read = await readSheets(zipSync(Object.fromEntries(Object.entries(unzipSync(await officeFile())).map(([name, bytes]) => [
    name, name === 'xl/worksheets/sheet1.xml' ? strToU8(strFromU8(bytes).replace('r="A1"', `r="${cell}"`)) : bytes,
  ]))));
  expect(read).toEqual({ kind: 'refused', sentence: expect.stringContaining('ô ở quá xa') });
});
