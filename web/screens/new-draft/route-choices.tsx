import type { RefObject } from 'react';
import type { Draft, Submission } from '../../api/draft-types';
import { useMe } from '../../api/queries';
import { Choice } from '../../drafting/choice';
import { ChooseField } from '../../drafting/choose-field';
import { ChooseCoSigner } from './choose-co-signer';
import { ChooseSigner } from './choose-signer';
import { Consulted } from './consulted';
import { Replaced } from './replaced';

interface Props {
  readonly draft: Draft;
  readonly chosen: Submission;
  readonly choose: (chosen: Submission) => void;
  /** One tried to hand it in without a signer. */
  readonly signerRefused: boolean;
  readonly signerField: RefObject<HTMLSelectElement | null>;
}

const SIGN_AT = [
  ['after-session', 'Sau kỳ họp'],
  ['before-papers', 'Trước khi gửi tài liệu kỳ họp'],
  ['before-verification', 'Trước khi thẩm tra'],
] as const;
const URGENCIES = [
  ['normal', 'Thường'],
  ['urgent', 'Khẩn'],
  ['very-urgent', 'Thượng khẩn'],
  ['express', 'Hỏa tốc'],
] as const;

/** What the route asks for, and nothing it does not. */
export function RouteChoices({ draft, chosen, choose, signerRefused, signerField }: Props) {
  const posts = useMe().posts;
  const isCouncilReport = chosen.route === 'bc-ubnd-hdnd';
  const isConclusion = chosen.route === 'kl-du';
  return (
    <section className="route-choices" aria-labelledby="route-title">
      <h2 id="route-title">Quy trình</h2>
      <div className="choice-grid">
        <Choice
          label="Quy trình"
          value={chosen.route}
          options={draft.routes.map(({ id, name }) => [id, name])}
          set={(route) => choose({ ...chosen, route })}
          hint={chosen.route === draft.suggestedRoute ? sayWhy(draft) : undefined}
        />
        <ChooseSigner draft={draft} chosen={chosen} choose={choose} refused={signerRefused} field={signerField} />
        {draft.coSigners.length > 1 && <ChooseCoSigner draft={draft} chosen={chosen} choose={choose} />}
        {isCouncilReport && (
          <Choice
            label="Thời điểm ký"
            value={chosen.signAt ?? 'after-session'}
            options={SIGN_AT}
            set={(signAt) => choose({ ...chosen, signAt })}
          />
        )}
        {draft.fields.length > 0 && !isConclusion && (
          <ChooseField fields={draft.fields} chosen={chosen.field ?? ''} choose={(field) => choose({ ...chosen, field })} />
        )}
        {isConclusion && draft.committees.length > 0 && (
          <Choice
            label="Kết luận của"
            value={chosen.committeeId ?? ''}
            options={draft.committees.map(({ id, name }) => [id, name])}
            set={(committeeId) => choose({ ...chosen, committeeId })}
          />
        )}
        <Choice
          label="Độ khẩn"
          value={chosen.urgency ?? 'normal'}
          options={URGENCIES}
          set={(urgency) => choose({ ...chosen, urgency })}
        />
        {posts.length > 1 && (
          <Choice
            label="Trình với chức danh"
            value={chosen.postId}
            options={posts.map((post) => [post.postId, `${post.title}, ${post.agencyName}`])}
            set={(postId) => choose({ ...chosen, postId })}
          />
        )}
      </div>
      <Replaced draft={draft} chosen={chosen} choose={choose} />
      {isCouncilReport && (
        <Consulted
          units={draft.units}
          asked={chosen.consultedPostIds ?? []}
          ask={(consultedPostIds) => choose({ ...chosen, consultedPostIds })}
        />
      )}
    </section>
  );
}

/** "Gợi ý vì gửi HĐND". */
function sayWhy({ suggestedRouteWhy }: Draft): string | undefined {
  return suggestedRouteWhy === undefined ? undefined : `Gợi ý ${suggestedRouteWhy}.`;
}
