import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { write } from '../api/client';
import type { Named } from '../api/draft-types';
import { useIntention } from '../api/intention';
import { sentenceOf } from '../api/problem';
import { Told } from '../frame/told';

interface Props {
  readonly agencyId: string;
  readonly name: string;
  readonly added: (addressee: Named) => void;
}

/** Not in the directory: it is added by mail address, or without one as a paper copy. */
export function AddAddressee({ agencyId, name, added }: Props) {
  const id = useId();
  const client = useQueryClient();
  const intention = useIntention();
  const [email, setEmail] = useState('');
  const adding = useMutation({
    mutationFn: () => {
      const body = { agencyId, name, ...(email.trim() === '' ? { channel: 'paper' } : { channel: 'mail', email: email.trim() }) };
      return write<Named>('/addressees', { key: intention.keyFor(body), body });
    },
    onSuccess: (addressee) => {
      intention.settled();
      void client.invalidateQueries({ queryKey: ['addressees'] });
      added({ id: addressee.id, name: addressee.name });
    },
  });
  return (
    <div className="pick-add">
      <p className="second">Chưa có “{name}” trong danh bạ. Thêm nơi nhận này:</p>
      {adding.error && <Told tone="red">{sentenceOf(adding.error)}</Told>}
      <label className="unseen" htmlFor={id}>
        Địa chỉ thư điện tử của {name}
      </label>
      <input
        id={id}
        className="input"
        type="email"
        placeholder="Thư điện tử (để trống: gửi bản giấy)"
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <button type="button" className="button" disabled={adding.isPending} onClick={() => adding.mutate()}>
        Thêm vào danh bạ
      </button>
    </div>
  );
}
