import { useState } from 'react';
import type { Named } from '../../api/draft-types';
import { useMe } from '../../api/queries';
import { PickAddressees } from '../../recipients/pick-addressees';
import '../../recipients/recipients.css';
import type { ActFormProps } from '../act-form';
import { SendButton } from '../send-button';

/** Says whom the unknown lines of Nơi nhận reach: nothing is issued while one of them is open. */
export function ResolveRecipients({ view, act, acting }: ActFormProps) {
  const agencyId = useMe().posts.find((post) => post.postId === act.postId)?.agencyId ?? '';
  // A line may be known to the directory by now and still reach nobody in the record: it is asked about as well.
  const unknown = (view.recipients ?? []).filter((line) => line.unknown.length > 0 || line.addressees.length === 0);
  const [chosen, setChosen] = useState<Readonly<Record<number, readonly Named[]>>>({});
  const settled = unknown.filter((line) => (chosen[line.line] ?? []).length > 0);
  const recipients = settled.map((line) => ({
    line: line.line,
    addresseeIds: [...new Set((chosen[line.line] ?? []).map((one) => one.id))],
  }));
  return (
    <form
      className="act-form"
      onSubmit={(event) => {
        event.preventDefault();
        acting.send({ path: 'acts/resolveRecipients', body: { recipients }, done: 'Đã xác định nơi nhận', stays: true });
      }}
    >
      {unknown.map((line) => (
        <div key={line.line}>
          <p className="printed">{line.printed}</p>
          <PickAddressees
            agencyId={agencyId}
            wanted={line.unknown[0] ?? line.printed}
            chosen={chosen[line.line] ?? []}
            choose={(next) => setChosen({ ...chosen, [line.line]: next })}
          />
        </div>
      ))}
      <SendButton acting={acting} label={act.label} disabled={settled.length === 0} />
    </form>
  );
}
