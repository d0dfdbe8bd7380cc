import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { write } from '../../api/client';
import { useIntention } from '../../api/intention';
import { sentenceOf } from '../../api/problem';
import { useMe } from '../../api/queries';
import { Told } from '../../frame/told';
import { useOfficePost } from './use-office-post';

/** A new session: its name and the day it opens. The legal dates follow from that day. */
export function PlanSession() {
  const office = useOfficePost();
  const [plan, setPlan] = useState({ name: '', opensOn: '' });
  const planning = usePlanning(() => setPlan({ name: '', opensOn: '' }));
  if (!office) return null;
  return (
    <form
      className="plan-session"
      onSubmit={(event) => {
        event.preventDefault();
        planning.mutate({ ...plan, postId: office.postId });
      }}
    >
      <h2>Lập kỳ họp</h2>
      {planning.error && <Told tone="red">{sentenceOf(planning.error)}</Told>}
      <div className="plan-fields">
        <label className="field">
          <span className="label">Tên kỳ họp</span>
          <input className="input" required value={plan.name} onChange={(event) => setPlan({ ...plan, name: event.target.value })} />
        </label>
        <label className="field">
          <span className="label">Ngày khai mạc</span>
          <input
            className="input"
            type="date"
            required
            value={plan.opensOn}
            onChange={(event) => setPlan({ ...plan, opensOn: event.target.value })}
          />
        </label>
        <button className="button" disabled={planning.isPending}>
          Lập kỳ họp
        </button>
      </div>
    </form>
  );
}

function usePlanning(done: () => void) {
  const client = useQueryClient();
  const intention = useIntention();
  const { personId } = useMe();
  return useMutation({
    mutationFn: (plan: { readonly name: string; readonly opensOn: string; readonly postId: string }) =>
      write('/sessions', { key: intention.keyFor([personId, plan]), body: plan }),
    onSuccess: async () => {
      intention.settled();
      done();
      await client.invalidateQueries({ queryKey: ['sessions'] });
    },
  });
}
