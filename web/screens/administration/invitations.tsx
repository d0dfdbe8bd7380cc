import { useMutation, useQueryClient } from '@tanstack/react-query';
import { write } from '../../api/client';
import type { Invitations as Given } from '../../api/generated/api';
import { useIntention } from '../../api/intention';
import type { Problem } from '../../api/problem';
import { Told } from '../../frame/told';
import { sayWhen } from '../../words/dates';
import type { PartProps } from './administration';
import { useAdministratorPost } from './use-change';

interface Asked {
  readonly personIds: readonly string[];
  readonly byMail: boolean;
}

/** Asks for links by which these persons come in once, to be handed over or mailed. What was given is shown until the page is left. */
export function useInviting(kept: PartProps['kept']) {
  const client = useQueryClient();
  const intention = useIntention();
  const postId = useAdministratorPost(kept);
  return useMutation<Given, Problem, Asked>({
    mutationFn: (asked) => {
      const body = { agencyId: kept.agencyId, postId, ...asked };
      return write('/administration/invitations', { key: intention.keyFor(body), body });
    },
    onSuccess: () => {
      intention.settled();
      return client.invalidateQueries({ queryKey: ['administration'] });
    },
  });
}

export function Invitations({ given }: { readonly given: Given }) {
  const sent = given.items.filter(({ mail }) => mail?.sent === true);
  const shown = given.items.filter(({ link }) => link !== undefined);
  return (
    <>
      {sent.length > 0 && (
        <Told tone="green">Đã gửi đường liên kết đăng nhập tới {sent.map(({ name, mail }) => `${name} (${mail?.to ?? ''})`).join(', ')}.</Told>
      )}
      {shown.length > 0 && <ToHandOver items={shown} />}
    </>
  );
}

function ToHandOver({ items }: { readonly items: Given['items'] }) {
  const notSent = items.filter(({ mail }) => mail !== undefined).length;
  return (
    <section className="sheet invitations" aria-label="Đường liên kết đăng nhập vừa cấp">
      <Told tone="amber">
        {notSent > 0 && `Chưa gửi được thư cho ${notSent} người: hãy kiểm tra địa chỉ thư, hoặc trao đường liên kết dưới đây. `}
        Chỉ hiện lúc này. Trao tận tay hoặc gửi riêng cho từng người; mỗi đường liên kết dùng được một lần, trước {sayWhen(items[0]?.endsAt ?? '')}.
      </Told>
      <dl>
        {items.map(({ personId, name, login, link }) => (
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
