import type { Organisation } from '../../organisation/organisation';
import type { CivilDate } from '../../time/instant';
import type { LayOut } from '../change';
import { importPeople } from './import-people';
import { importPosts } from './import-posts';
import { importUnits } from './import-units';
import { PEOPLE, POSTS, UNITS } from './office-forms';
import type { Fault, Sheet } from './sheet';
import { nameKey } from '../../recipients/name-key';

export interface Importing {
  readonly organisation: Organisation;
  readonly agencyId: string;
  /** Who brings the file: nobody appoints themselves. */
  readonly personId: string;
  readonly today: CivilDate;
  /** The same name gives the same id, so that a retry names the same rows. */
  readonly newId: (name: string) => string;
}

export interface PlannedOffice {
  /** What the file comes to beyond what is there already. */
  readonly change: LayOut;
  /** In the order of the sheets; with one, nothing is to be done. */
  readonly faults: readonly Fault[];
}

/** What a filled-in file of units, posts and people would make, and every row that has to be put right first. */
export function planOffice(sheets: readonly Sheet[], importing: Importing): PlannedOffice {
  const forms = [UNITS, POSTS, PEOPLE];
  const isOurs = sheets.some((sheet) => forms.some((form) => nameKey(form.name) === nameKey(sheet.name)));
  const { units, all: allUnits, faults: ofUnits } = importUnits(sheets, importing);
  const { posts, all: allPosts, faults: ofPosts } = importPosts(sheets, allUnits, importing);
  const { persons, appointments, faults: ofPeople } = importPeople(sheets, { units: allUnits, posts: allPosts }, importing);
  const names = forms.map((form) => `“${form.name}”`).join(', ');
  const strange = isOurs ? [] : [{ sheet: sheets[0]?.name ?? '', cell: 'A1', sentence: `Tệp không có trang nào tên ${names}. Hãy dùng tệp mẫu.` }];
  return { change: { kind: 'lay-out', units, posts, persons, appointments }, faults: [...strange, ...ofUnits, ...ofPosts, ...ofPeople] };
}
