import type { DeadlineRule } from '../deadlines/deadline-rule';
import { inForce } from '../organisation/in-force';
import type { PackId } from '../organisation/organisation';
import type { StepDeadline } from '../routes/route';
import type { CivilDate } from '../time/instant';
import { partyHd05 } from './party-hd05';
import type { DocumentType, RuleKey, RuleOverrides, RulePack, RuleValue, RuleValues } from './rule-pack';
import { stateNd30 } from './state-nd30';

export function rulePack(id: PackId): RulePack {
  switch (id) {
    case 'state-nd30':
      return stateNd30;
    case 'party-hd05':
      return partyHd05;
  }
}

/**
 * The value of a rule on `day` with its source, so that an event can keep both: what the agency set, else what the pack says; the
 * latest of those in force.
 *
 * @throws RangeError when the pack has no such rule on that day: before it came into force, or a rule of another system.
 */
export function ruleValue<Key extends RuleKey>(
  pack: PackId, key: Key, day: CivilDate, overrides: RuleOverrides = {},
): RuleValue<RuleValues[Key]> {
  const own: readonly RuleValue<RuleValues[Key]>[] = overrides[key] ?? [];
  const found = latestInForce(own, day) ?? latestInForce(rulePack(pack).rules[key], day);
  if (!found) throw new RangeError(`rule pack ${pack} has no ${key} on ${day}`);
  return found;
}

/** How long a step may take that opens on `day`. */
export function stepDeadline(pack: PackId, step: StepDeadline, day: CivilDate, overrides: RuleOverrides = {}): RuleValue<DeadlineRule> {
  return ruleValue<`deadline.${StepDeadline}`>(pack, `deadline.${step}`, day, overrides);
}

/** A document type by its code; undefined when the pack does not know it on `day`. */
export function documentTypeOf(pack: PackId, code: string, day: CivilDate, overrides: RuleOverrides = {}): DocumentType | undefined {
  return ruleValue(pack, 'document-types', day, overrides).value.find((type) => type.code === code);
}

/** Of the dated values of one rule the latest that is in force on `day`; undefined before the first. */
export function latestInForce<Value>(values: readonly RuleValue<Value>[], day: CivilDate): RuleValue<Value> | undefined {
  return values
    .filter(({ validFrom, validUntil }) => inForce({ from: validFrom, ...(validUntil !== undefined && { until: validUntil }) }, day))
    .toSorted((one, other) => other.validFrom.localeCompare(one.validFrom))[0];
}
