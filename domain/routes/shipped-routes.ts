import { copyRoute } from './copy-routes';
import { klDu } from './party-routes';
import type { Route, RouteId, SignAt } from './route';
import { trialRoute } from './trial-route';
import { bcUbndHdnd, vanBanThuong } from './state-routes';

/** The route a document begins with; it keeps this version for life. `signAt` counts for `bc-ubnd-hdnd` only. */
export function shippedRoute(id: RouteId, signAt: SignAt = 'after-session'): Route {
  switch (id) {
    case 'kl-du':
      return klDu;
    case 'van-ban-thuong':
      return vanBanThuong;
    case 'bc-ubnd-hdnd':
      return bcUbndHdnd(signAt);
    case 'ban-sao':
      return copyRoute('paper');
    case 'van-ban-thu':
      return trialRoute;
  }
}
