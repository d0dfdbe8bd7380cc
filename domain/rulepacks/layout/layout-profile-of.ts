import type { PackId } from '../../organisation/organisation';
import type { LayoutProfile } from './layout-profile';
import { PARTY_LAYOUT } from './party-layout';
import { STATE_LAYOUT } from './state-layout';

/** The layout in which documents of a system are set. */
export function layoutProfileOf(pack: PackId): LayoutProfile {
  switch (pack) {
    case 'state-nd30':
      return STATE_LAYOUT;
    case 'party-hd05':
      return PARTY_LAYOUT;
  }
}
