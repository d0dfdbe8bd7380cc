const NAMES = new Intl.Collator('vi', { numeric: true });

/** The order in which people look for names: Vietnamese, and "Tổ dân phố số 2" before "Tổ dân phố số 10". */
export function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return NAMES.compare(one.name, other.name);
}

/** The same order for things that are known by another word than `name`. */
export function inOrderOf<Thing>(nameOf: (thing: Thing) => string): (one: Thing, other: Thing) => number {
  return (one, other) => NAMES.compare(nameOf(one), nameOf(other));
}
