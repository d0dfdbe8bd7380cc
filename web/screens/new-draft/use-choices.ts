import { useMemo } from 'react';
import type { Draft, Submission } from '../../api/draft-types';
import { useOwnWords } from '../../api/own-words';
import type { ChosenAddressees } from './draft-recipients';

interface Choices {
  readonly submission: Submission;
  readonly addressees: ChosenAddressees;
}

/** What the clerk chose for a draft beside its text. Kept as what is typed is: the page says one may leave it and come back. */
export function useChoices(draft: Draft) {
  const [words, keepWords, forget] = useOwnWords(`draft/${draft.draftId}/choices`);
  const choices = useMemo<Choices>(() => {
    const kept: Partial<Choices> = words === '' ? {} : JSON.parse(words);
    return { submission: { ...proposedFor(draft), ...kept.submission }, addressees: kept.addressees ?? {} };
  }, [draft, words]);
  return {
    ...choices,
    choose: (submission: Submission) => keepWords(JSON.stringify({ ...choices, submission })),
    chooseAddressees: (addressees: ChosenAddressees) => keepWords(JSON.stringify({ ...choices, addressees })),
    forget,
  };
}

/** What the draft itself asks for, before the clerk chooses otherwise. */
function proposedFor(draft: Draft): Submission {
  return {
    route: draft.suggestedRoute,
    signerPostId: draft.suggestedSignerPostId ?? '',
    postId: draft.postId,
    consultedPostIds: [],
    ...(draft.committees[0] && { committeeId: draft.committees[0].id }),
    urgency: draft.reading.urgency ?? 'normal',
    ...(draft.isScan && { page: 'as-drafted' as const }),
  };
}
