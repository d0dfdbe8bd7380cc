import type { CollectedAnswer, CollectionState } from '../../domain/collection/collection';
import { silentPosts } from '../../domain/collection/collection-model';
import { pointsOf } from '../../domain/collection/points';
import { postTitleIn } from './unit-words';
import { mayFillResolution } from '../../domain/policy/resolution-access';
import { silenceOf } from '../../domain/steps/consult/consult-step';
import type { ApiParts } from '../api-parts';
import type { LoadedDocument } from '../documents/load-document';
import type { SignedIn } from '../http/route';
import { failWith } from '../problems/problem';
import { dueWords } from '../words/due-words';
import { groupOf } from './group';
import { readKnown } from './known';
import type { ResolutionTable } from './resolution.schema';

/** The table of the latest round of asking: what was said, point by point, and what becomes of it. */
export async function readResolution(parts: ApiParts, signedIn: SignedIn, loaded: LoadedDocument): Promise<ResolutionTable> {
  const { organisation, viewer, now, calendar } = signedIn;
  const { documentId, state } = loaded;
  const round = loaded.rounds.at(-1);
  if (!round) failWith({ code: 'NOT_FOUND' });
  const answers = Object.entries(round.answers).toSorted(([, one], [, other]) => one.at.localeCompare(other.at));
  const known = await readKnown(parts, loaded, round);
  const dueAt = state.current?.dueAt;
  return {
    documentId, round: round.round, subject: loaded.subject, version: state.text.version, asked: round.askedPostIds.length,
    mayFill: mayFillResolution(viewer, state), collecting: round.closed === undefined,
    ...(dueAt && { dueAt, dueWords: dueWords(dueAt, now, calendar) }),
    groups: answers.filter(speaks).map(([postId, answer]) => groupOf(organisation, loaded, round, postId, answer, known)),
    agreed: answers.filter((entry) => !speaks(entry)).map(([postId, { answer, at }]) => ({
      unitName: postTitleIn(organisation, postId), answer, at,
    })),
    silent: silentPosts(round).map((postId) => ({
      unitName: postTitleIn(organisation, postId), ...(round.dueAt && { dueAt: round.dueAt }),
    })),
    ...silenceWords(loaded, round), ...submitted(loaded, known.versionOf),
  };
}

function speaks([, answer]: readonly [string, CollectedAnswer]): boolean {
  return pointsOf(answer).length > 0;
}

/** What silence counts for, by the rule this very consultation was opened under. */
function silenceWords({ state }: LoadedDocument, round: CollectionState): Pick<ResolutionTable, 'silenceWords'> {
  const step = state.route.steps.find((one) => one.id === round.stepId);
  if (step?.kind !== 'consult') return {};
  return {
    silenceWords: silenceOf(state) === 'deemed-consent'
      ? 'Theo quy trình của hồ sơ này, quá hạn mà không có ý kiến thì coi như thống nhất. Bảng vẫn ghi rõ là chưa có ý kiến.'
      : 'Quá hạn mà không có ý kiến không được coi là thống nhất. Bảng ghi đúng như vậy.',
  };
}

/** The table went on with the text of the step that is passed: that text it is bound to. */
function submitted({ state }: LoadedDocument, versionOf: (textSha256: string) => number): Pick<ResolutionTable, 'submitted'> {
  const step = state.route.steps.find((one) => one.kind === 'resolve');
  const passed = step && state.passed[step.id];
  if (!passed || state.current?.kind === 'resolve') return {};
  return { submitted: { version: versionOf(passed.textSha256), at: passed.at } };
}
