import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { write } from '../../api/client';
import { useIntention } from '../../api/intention';
import type { Problem } from '../../api/problem';
import { Refused } from '../../frame/refused';
import { Told } from '../../frame/told';
import { Field } from '../administration/change-form';
import { useAdministratorPost } from '../administration/use-change';
import type { StepProps } from './set-up';

/** A document marked THỬ through everybody's hands, before the first real one. */
export function TrialStep({ kept, standing: { trial } }: StepProps) {
  return (
    <>
      <p className="second">
        Mỗi trang in chữ THỬ. Văn bản đi qua các bước dưới đây như văn bản thật và kết thúc khi người ký đã ký số; không lấy số, không đóng dấu,
        không gửi đến nơi nào.
      </p>
      <ol>
        {trial.way.map(({ label, names }) => (
          <li key={label}>
            {label}: {names.length > 0 ? names.join('; ') : <span className="amber">chưa có người</span>}
          </li>
        ))}
        <li>Duyệt, ký số: người ký chọn dưới đây</li>
      </ol>
      {trial.latest && <Latest latest={trial.latest} />}
      {trial.latest?.state !== 'running' && <BeginTrial kept={kept} trial={trial} />}
    </>
  );
}

type Trial = StepProps['standing']['trial'];

const LATEST_WORDS = {
  running: 'Văn bản thử đang đi qua các bước.', ended: 'Văn bản thử đã đi hết các bước.', withdrawn: 'Văn bản thử gần nhất đã được rút.',
} as const;

function Latest({ latest }: { readonly latest: NonNullable<Trial['latest']> }) {
  return (
    <Told tone={latest.state === 'ended' ? 'green' : 'accent'}>
      {LATEST_WORDS[latest.state]} <Link to={`/van-ban/${latest.documentId}`}>Mở văn bản thử</Link>
    </Told>
  );
}

function BeginTrial({ kept, trial }: Pick<StepProps, 'kept'> & { readonly trial: Trial }) {
  const [signerPostId, setSigner] = useState('');
  const postId = useAdministratorPost(kept);
  const client = useQueryClient();
  const intention = useIntention();
  const beginning = useMutation<unknown, Problem, void>({
    mutationFn: () => {
      const body = { agencyId: kept.agencyId, postId, signerPostId };
      return write('/administration/trial-document', { key: intention.keyFor(body), body });
    },
    onSuccess: () => {
      intention.settled();
      return client.invalidateQueries({ queryKey: ['administration'] });
    },
  });
  return (
    <form
      className="sheet change-form"
      aria-label="Gửi văn bản thử"
      onSubmit={(event) => {
        event.preventDefault();
        beginning.mutate();
      }}
    >
      {beginning.error && <Refused error={beginning.error} />}
      <Field label="Người ký">
        {(id) => (
          <select id={id} className="input" required value={signerPostId} onChange={(event) => setSigner(event.target.value)}>
            <option value="">Chọn người ký</option>
            {trial.signers.map((signer) => (
              <option key={signer.postId} value={signer.postId}>
                {signer.name}, {signer.title}
              </option>
            ))}
          </select>
        )}
      </Field>
      <button className="button primary" disabled={beginning.isPending || signerPostId === ''}>
        {beginning.isPending ? 'Đang gửi…' : 'Gửi văn bản thử'}
      </button>
    </form>
  );
}
