import type { Unit } from '../../organisation/organisation';
import { nameKey } from '../../recipients/name-key';
import { UNITS } from './office-forms';
import type { Importing } from './plan-office';
import { readSheet, type Fault, type Sheet } from './sheet';

export interface ImportedUnits {
  readonly units: readonly Unit[];
  /** Those that were there before and those that are to be. */
  readonly all: readonly Unit[];
  readonly faults: readonly Fault[];
}

/** A unit that is there already is left as it is. */
export function importUnits(sheets: readonly Sheet[], { organisation, agencyId, newId }: Importing): ImportedUnits {
  const before = organisation.units.filter((unit) => unit.agencyId === agencyId);
  const { rows, faults } = readSheet(sheets, UNITS);
  const told: Fault[] = [...faults];
  const units: Unit[] = [];
  for (const row of rows) {
    const [name, abbreviation] = [row.text('name'), row.text('abbreviation')];
    if (name === '' || abbreviation === '' || unitCalled(before, name)) continue;
    if (unitCalled(units, name)) told.push(row.fault('name', `“${name}” đã có ở một hàng trên.`));
    else units.push({ id: newId(`unit/${nameKey(name)}`), agencyId, name, abbreviation });
  }
  return { units, all: [...before, ...units], faults: told };
}

/** By its name, as people write it, or by its abbreviation. */
export function unitCalled(units: readonly Unit[], words: string): Unit | undefined {
  return units.find((unit) => nameKey(unit.name) === nameKey(words)) ?? units.find((unit) => unit.abbreviation === words);
}
