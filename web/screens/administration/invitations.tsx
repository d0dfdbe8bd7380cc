import { useMutation, useQueryClient } from '@tanstack/react-query';
import { write } from '../../api/client';
import type { Invitations as Given } from '../../api/generated/api';
import { useIntention } from '../../api/intention';
import type { Problem } from '../../api/problem';
import { Told } from '../../frame/told';
import { sayWhen } from '../../words/dates';
import type { PartProps } from './administration';
import { useAdministratorPost } from './use-change';

/** Asks for links by which these persons come in once. What was given is shown until the page is left. */
export function useInviting(kept: PartProps['kept']) {
  const client = useQueryClient();
  const intention = useIntention();
  const postId = useAdministratorPost(kept);
  return useMutation<Given, Problem, readonly string[]>({
    mutationFn: (personIds) => {
      const body = { agencyId: kept.agencyId, postId, personIds };
      return write('/administration/invitations', { key: intention.keyFor(body), body });
    },
    onSuccess: () => {
      intention.settled();
      return client.invalidateQueries({ queryKey: ['administration'] });
    },
  });
}

export function Invitations({ given }: { readonly given: Given }) {
  return (
    <section className="sheet invitations" aria-label="Đường liên kết đăng nhập vừa cấp">
      <Told tone="amber">
        Chỉ hiện lúc này. Trao tận tay hoặc gửi riêng cho từng người; mỗi đường liên kết dùng được một lần, trước {sayWhen(given.items[0]?.endsAt ?? '')}.
      </Told>
      <dl>
        {given.items.map(({ personId, name, login, link }) => (
          <div key={personId}>
            <dt>
              {name} <span className="second">tên đăng nhập {login}</span>
            </dt>
            <dd>
              <input className="input" readOnly aria-label={`Đường liên kết của ${name}`} value={link} onFocus={(event) => event.target.select()} />
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" className="button" onClick={() => window.print()}>
        In danh sách
      </button>
    </section>
  );
}
