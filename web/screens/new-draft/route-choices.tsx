import type { ReactNode } from 'react';
import type { Draft, NamedPost, Submission } from '../../api/draft-types';
import { useMe } from '../../api/queries';

interface Props {
  readonly draft: Draft;
  readonly chosen: Submission;
  readonly choose: (chosen: Submission) => void;
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
export function RouteChoices({ draft, chosen, choose }: Props) {
  const posts = useMe().posts;
  const isCouncilReport = chosen.route === 'bc-ubnd-hdnd';
  return (
    <section className="route-choices" aria-labelledby="route-title">
      <h2 id="route-title">Quy trình</h2>
      <div className="choice-grid">
        <Choice label="Quy trình" value={chosen.route} set={(route) => choose({ ...chosen, route })}>
          {draft.routes.map((route) => (
            <option key={route.id} value={route.id}>
              {route.name}
            </option>
          ))}
        </Choice>
        <Choice label="Người ký" value={chosen.signerPostId} set={(signerPostId) => choose({ ...chosen, signerPostId })}>
          {draft.signers.map((post) => (
            <option key={post.postId} value={post.postId}>
              {sayPost(post)}
            </option>
          ))}
        </Choice>
        {isCouncilReport && (
          <Choice label="Thời điểm ký" value={chosen.signAt ?? 'after-session'} set={(signAt) => choose({ ...chosen, signAt })}>
            {SIGN_AT.map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </Choice>
        )}
        {draft.fields.length > 0 && chosen.route !== 'kl-du' && (
          <Choice label="Lĩnh vực" value={chosen.field ?? ''} set={(field) => choose({ ...chosen, field })}>
            <option value="">Chưa chọn</option>
            {draft.fields.map((field) => (
              <option key={field.id} value={field.id}>
                {field.name}
              </option>
            ))}
          </Choice>
        )}
        {chosen.route === 'kl-du' && draft.committees.length > 0 && (
          <Choice label="Kết luận của" value={chosen.committeeId ?? ''} set={(committeeId) => choose({ ...chosen, committeeId })}>
            {draft.committees.map((committee) => (
              <option key={committee.id} value={committee.id}>
                {committee.name}
              </option>
            ))}
          </Choice>
        )}
        <Choice
          label="Độ khẩn"
          value={chosen.urgency ?? 'normal'}
          set={(urgency) => choose({ ...chosen, urgency: URGENCIES.find(([value]) => value === urgency)?.[0] ?? 'normal' })}
        >
          {URGENCIES.map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </Choice>
        {posts.length > 1 && (
          <Choice label="Trình với chức danh" value={chosen.postId} set={(postId) => choose({ ...chosen, postId })}>
            {posts.map((post) => (
              <option key={post.postId} value={post.postId}>
                {post.title}, {post.agencyName}
              </option>
            ))}
          </Choice>
        )}
      </div>
      {isCouncilReport && <Consulted units={draft.units} chosen={chosen} choose={choose} />}
    </section>
  );
}

function Consulted({ units, chosen, choose }: { readonly units: readonly NamedPost[] } & Pick<Props, 'chosen' | 'choose'>) {
  const asked = chosen.consultedPostIds ?? [];
  const toggle = (postId: string) =>
    choose({ ...chosen, consultedPostIds: asked.includes(postId) ? asked.filter((other) => other !== postId) : [...asked, postId] });
  return (
    <fieldset>
      <legend>Lấy ý kiến {asked.length > 0 && `${asked.length} cơ quan, đơn vị`}</legend>
      <div className="units">
        {units.map((unit) => (
          <label key={unit.postId} className="choice">
            <input type="checkbox" checked={asked.includes(unit.postId)} onChange={() => toggle(unit.postId)} />
            <span>{unit.unitName ?? unit.title}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly set: (value: string) => void;
  readonly children: ReactNode;
}

function Choice({ label, value, set, children }: ChoiceProps) {
  return (
    <label className="field">
      <span className="label">{label}</span>
      <select className="input" value={value} onChange={(event) => set(event.target.value)}>
        {children}
      </select>
    </label>
  );
}

function sayPost({ title, name }: NamedPost): string {
  return name === undefined ? title : `${name}, ${title}`;
}
