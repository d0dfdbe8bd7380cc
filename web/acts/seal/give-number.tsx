import type { ActFormProps } from '../act-form';
import { SendButton } from '../send-button';
import { GivenNumberFields, useGivenNumber } from './given-number';
import { NextNumber } from './next-number';

/** Number and date before the leader signs: the next of the book, or what another system gave. */
export function GiveNumber({ view, act, acting }: ActFormProps) {
  const given = useGivenNumber(view);
  return (
    <form
      className="act-form"
      onSubmit={(event) => {
        event.preventDefault();
        acting.send({ path: 'acts/giveNumber', body: { bytesSha256: view.bytesSha256, ...given.body }, done: 'Đã cấp số, chuyển người ký' });
      }}
    >
      <NextNumber view={view} />
      <GivenNumberFields given={given} error={acting.error} />
      <SendButton acting={acting} label={act.label} shortcut="A" disabled={given.missing} />
    </form>
  );
}
