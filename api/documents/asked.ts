import { explainers } from '../../domain/document/acts/ask';
import { isAskedStill } from '../../domain/document/asked-word';
import type { DocumentState } from '../../domain/document/document-state';
import type { SignedIn } from '../http/route';
import type { ApiParts } from '../api-parts';
import { holderWho, whoOf } from '../people/who';
import { readWords } from './timeline.reads';

/** Who was asked for what beside the route and what they said, the latest last; and who could be asked to explain. */
export async function readAsked(parts: ApiParts, { organisation, today }: SignedIn, document: DocumentState) {
  const asked = document.asked ?? [];
  const words = await readWords(parts, asked.flatMap((one) => [one.wordsId, one.given?.wordsId].filter((id) => id !== undefined)));
  const said = (wordsId: string | undefined) => {
    const text = wordsId === undefined ? undefined : words.get(wordsId);
    return text === undefined ? {} : { words: text };
  };
  return {
    explainers: explainers(document).map((postId) => holderWho(organisation, postId, today)),
    ...(asked.length > 0 && {
      asked: asked.map((one) => ({
        askId: one.askId, ask: one.ask, at: one.at, by: whoOf(organisation, one.by.personId, one.by.postId),
        to: one.postIds.map((postId) => holderWho(organisation, postId, today)), open: isAskedStill(document, one), ...said(one.wordsId),
        ...(one.given && {
          given: { who: whoOf(organisation, one.given.personId, one.given.postId), at: one.given.at, ...said(one.given.wordsId) },
        }),
      })),
    }),
  };
}
