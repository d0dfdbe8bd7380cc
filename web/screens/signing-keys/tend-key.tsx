import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { write } from '../../api/client';
import type { TendedSigningKeys } from '../../api/generated/api';
import { useIntention } from '../../api/intention';
import { sentenceOf } from '../../api/problem';
import { Told } from '../../frame/told';
import { Field, isAbout } from '../../frame/field';

interface Props {
  readonly row: Pick<TendedSigningKeys['items'][number], 'certificateId' | 'holder'>;
  /** Below `/signing-keys/:certificateId`. */
  readonly path: 'opening' | 'accepted-agency' | 'revocation';
  readonly label: string;
  readonly done: string;
  readonly hint: string;
}

/** One act on one key, always with its reason. */
export function TendKey({ row, path, label, done, hint }: Props) {
  const [reason, setReason] = useState('');
  const client = useQueryClient();
  const intention = useIntention();
  const tending = useMutation({
    mutationFn: () =>
      write<unknown>(`/signing-keys/${encodeURIComponent(row.certificateId)}/${path}`, { key: intention.keyFor([path, reason]), body: { reason } }),
    onSuccess: () => {
      intention.settled();
      return client.invalidateQueries({ queryKey: ['signing-keys'] });
    },
  });
  if (tending.isSuccess) return <Told tone="green">{done}</Told>;
  return (
    <form
      className="key-form"
      aria-label={`${label}: ${row.holder}`}
      onSubmit={(event) => {
        event.preventDefault();
        tending.mutate();
      }}
    >
      <Field label="Lý do" name="reason" error={tending.error} hint={hint}>
        {(field) => <textarea {...field} rows={2} required maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />}
      </Field>
      {tending.error && !isAbout(tending.error, 'reason') && <Told tone="red">{sentenceOf(tending.error)}</Told>}
      <button className="button primary" disabled={tending.isPending || reason.trim() === ''}>
        {label}
      </button>
    </form>
  );
}
