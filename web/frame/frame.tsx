import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { useLiveChanges } from '../api/live';
import { statusOf } from '../api/problem';
import { queries } from '../api/queries';
import { Header } from './header';
import { Rail } from './rail';
import { Trouble, Waiting } from './states';
import './frame.css';

/** Everything behind sign-in. A session that ended leads to sign-in and back to this very page; typed words wait on the device. */
export function Frame() {
  const me = useQuery(queries.me());
  const { pathname, search } = useLocation();
  if (me.data) return <Office />;
  if (statusOf(me.error) === 401) return <Navigate replace to={`/dang-nhap?${new URLSearchParams({ tiep: pathname + search })}`} />;
  if (me.isError) return <Trouble error={me.error} retry={() => void me.refetch()} />;
  return <Waiting what="Đang mở phiên làm việc…" />;
}

function Office() {
  useLiveChanges();
  return (
    <div className="office">
      <a className="skip" href="#noi-dung">
        Tới nội dung
      </a>
      <Rail />
      <Header />
      <main className="main" id="noi-dung" tabIndex={-1}>
        <Suspense fallback={<Waiting what="Đang mở trang…" />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
}
