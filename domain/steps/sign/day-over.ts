import { isOfAnotherDay, loseNumber } from '../../registers/number-before-signature';
import { giveUp } from '../../signing/preparation';
import type { AtStep, StepOutcome } from '../step-kind';

/** Number and date of yesterday cannot be signed today: the number is given up, and văn thư gives another. */
export function dayOver({ document, context }: AtStep): StepOutcome | undefined {
  const { numbered, preparation } = document;
  if (!isOfAnotherDay(numbered, context.today) || preparation?.value) return undefined;
  const given = preparation ? giveUp(document.facts.documentId, preparation, 'expired', context).events : [];
  const lost = loseNumber(document, 'day-over', context);
  return { events: [...given, ...lost.events], numbers: lost.numbers, then: 'go-on' };
}
