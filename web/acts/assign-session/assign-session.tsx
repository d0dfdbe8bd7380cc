import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import { queries } from '../../api/queries';
import { sayDay } from '../../words/dates';
import type { ActFormProps } from '../act-form';
import { SendButton } from '../send-button';

/** Puts the document on the agenda of a session of the People's Council. */
export function AssignSession({ act, acting }: ActFormProps) {
  const id = useId();
  const sessions = (useQuery(queries.sessions()).data?.items ?? []).filter((session) => session.closed === undefined);
  const [chosen, setChosen] = useState<string>();
  const sessionId = chosen ?? sessions[0]?.sessionId;
  if (sessions.length === 0)
    return (
      <p className="second">
        Chưa có kỳ họp nào đang mở. <Link to="/ky-hop">Lập kỳ họp</Link>
      </p>
    );
  return (
    <form
      className="act-form"
      onSubmit={(event) => {
        event.preventDefault();
        acting.send({ path: 'acts/assignSession', body: { sessionId }, done: 'Đã đưa vào kỳ họp' });
      }}
    >
      <div className="field">
        <label htmlFor={id}>Kỳ họp</label>
        <select id={id} className="input" value={sessionId} onChange={(event) => setChosen(event.target.value)}>
          {sessions.map((session) => (
            <option key={session.sessionId} value={session.sessionId}>
              {session.name}, khai mạc {sayDay(session.opensOn)}
            </option>
          ))}
        </select>
      </div>
      <SendButton acting={acting} label={act.label} />
    </form>
  );
}
