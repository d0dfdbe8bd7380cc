import type { RouteStepView, TimelineEntry } from '../../api/document-types';

/** A turn the document took beside its steps: taken back, withdrawn, recalled. */
export type Turn = TimelineEntry & { readonly turn: NonNullable<TimelineEntry['turn']> };

export type Row = { readonly step: RouteStepView } | { readonly turn: Turn };

/** The steps of the route in their order, each turn after the last step that was done before it. */
export function withTurns(steps: readonly RouteStepView[], timeline: readonly TimelineEntry[] = []): readonly Row[] {
  const turns = timeline.filter(isTurn);
  const shown = steps.filter((step) => step.state !== 'passed-over');
  const placeOf = ({ at, turn }: Turn) => (turn === 'recalled' ? shown.length - 1 : lastDoneBefore(shown, at));
  const after = (index: number): readonly Row[] => turns.filter((turn) => placeOf(turn) === index).map((turn) => ({ turn }));
  return [...after(-1), ...shown.flatMap((step, index) => [{ step }, ...after(index)])];
}

function isTurn(entry: TimelineEntry): entry is Turn {
  return entry.turn !== undefined;
}

function lastDoneBefore(steps: readonly RouteStepView[], at: string): number {
  return steps.findLastIndex((step) => step.state === 'done' && step.at !== undefined && step.at <= at);
}
