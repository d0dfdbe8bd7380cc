import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';
import { setCurrentDetails, upsertSearchAttributes } from '@temporalio/workflow';
import type { Sight } from '../../activities';

export const STAGE = defineSearchAttributeKey('Stage', SearchAttributeType.KEYWORD);
export const DUE_AT = defineSearchAttributeKey('DueAt', SearchAttributeType.DATETIME);

export interface Words {
  readonly vi: string;
  readonly en: string;
}

export type Notice = (stage: string, standing: Sight, words: Words) => void;

/**
 * Tells a run's state in Temporal's own pages, in plain words and without content, names or numbers of a document. Lists of what
 * is due, and of what fails, come from the record.
 */
export function createNotice(): Notice {
  let shown = '';
  return (stage, standing, words) => {
    setCurrentDetails(`${words.vi}\n\n${words.en}\n\n${positionOf(standing)}`);
    // Each of these writes is a row with ten indexes in the engine's database: one tenth of the work for a document.
    if (standing.unlisted) return;
    const place = `${stage}/${standing.step}`;
    if (shown === place) return;
    shown = place;
    upsertSearchAttributes([
      { key: STAGE, value: stage },
      { key: DUE_AT, value: standing.closed ? null : new Date(Date.now() + standing.wakeInMs) },
    ]);
  };
}

function positionOf(standing: Sight): string {
  const effects = standing.effects.map((effect) => effect.kind).join(', ');
  return `step \`${standing.step}\` · seq ${standing.seq} · posts: ${standing.holders.length}${effects && ` · under way: ${effects}`}`;
}
