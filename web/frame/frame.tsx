import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { useLiveChanges } from '../api/live';
import { OwnWords } from '../api/own-words';
import { statusOf } from '../api/problem';
import { queries, useMe } from '../api/queries';
import { holdPapersOf } from '../offline/kept-papers';
import { useSendingWaiting } from '../offline/waiting-acknowledgements';
import { ConnectionNote } from './connection-note';
import { Header } from './header';
import { Rail } from './rail';
import { Trouble, Waiting } from './states';
import './frame.css';

const Tour = lazy(async () => ({ default: (await import('../tour/tour')).Tour }));
const SignInAgain = lazy(async () => ({ default: (await import('../screens/sign-in/sign-in-again')).SignInAgain }));

/** Everything behind sign-in. A session that ends in the middle of work is opened again over the page as it stands. */
export function Frame() {
  const me = useQuery(queries.me());
  const { pathname, search } = useLocation();
  const isSignedOut = statusOf(me.error) === 401;
  if (me.data)
    return (
      <OwnWords key={me.data.personId} personId={me.data.personId}>
        <Office />
        {isSignedOut && (
          <Suspense fallback={null}>
            <SignInAgain me={me.data} />
          </Suspense>
        )}
      </OwnWords>
    );
  if (isSignedOut) return <Navigate replace to={`/dang-nhap?${new URLSearchParams({ tiep: pathname + search })}`} />;
  if (me.isError) return <Trouble error={me.error} retry={() => void me.refetch()} />;
  return <Waiting what="Đang mở phiên làm việc…" />;
}

function Office() {
  const { personId } = useMe();
  useLiveChanges();
  useSendingWaiting(personId);
  useEffect(() => void holdPapersOf(personId), [personId]);
  return (
    <div className="office">
      <a className="skip" href="#noi-dung">
        Tới nội dung
      </a>
      <Rail />
      <Header />
      <ConnectionNote />
      <main className="main" id="noi-dung" tabIndex={-1}>
        <Suspense fallback={null}>
          <Tour />
        </Suspense>
        <Suspense fallback={<Waiting what="Đang mở trang…" />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
}
