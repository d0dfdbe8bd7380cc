import { ROLE_WORDS } from '../../organisation/role-words';
import type { Post, PostRole, Unit } from '../../organisation/organisation';
import { nameKey } from '../../recipients/name-key';
import { unitCalled } from './import-units';
import { POSTS } from './office-forms';
import type { Importing } from './plan-office';
import { readSheet, type Fault, type Sheet } from './sheet';

export interface ImportedPosts {
  readonly posts: readonly Post[];
  readonly all: readonly Post[];
  readonly faults: readonly Fault[];
}

const MOST_ALIKE = 100;
const ROLES = Object.keys(ROLE_WORDS) as PostRole[];
const KNOWN_ROLES = ROLES.map((role) => ROLE_WORDS[role]).join('; ');

/** Posts alike in one unit are counted: only those that are lacking are made, so that the same file twice makes nothing twice. */
export function importPosts(sheets: readonly Sheet[], units: readonly Unit[], { organisation, agencyId, newId }: Importing): ImportedPosts {
  const before = organisation.posts.filter((post) => post.agencyId === agencyId);
  const { rows, faults } = readSheet(sheets, POSTS);
  const told: Fault[] = [...faults];
  const posts: Post[] = [];
  for (const row of rows) {
    const [title, unitWords] = [row.text('title'), row.text('unit')];
    const unit = unitCalled(units, unitWords);
    const { roles, unknown } = readRoles(row.text('roles'));
    const count = Number(row.text('count') || '1');
    if (unitWords !== '' && !unit) told.push(row.fault('unit', `Chưa có đơn vị “${unitWords}”. Hãy ghi vào trang “Đơn vị” hoặc sửa lại tên.`));
    if (unknown.length > 0) told.push(row.fault('roles', `Không có vai trò “${unknown.join('”, “')}”. Vai trò dùng được: ${KNOWN_ROLES}.`));
    if (!Number.isInteger(count) || count < 1 || count > MOST_ALIKE) told.push(row.fault('count', `Số người phải là số từ 1 đến ${MOST_ALIKE}.`));
    if (title === '' || roles.length === 0 || unknown.length > 0 || (unitWords !== '' && !unit) || !(count <= MOST_ALIKE)) continue;
    const alike = postsCalled([...before, ...posts], title, unit?.id).length;
    for (let index = alike; index < count; index += 1) {
      posts.push({ id: newId(`post/${unit?.id ?? ''}/${nameKey(title)}/${index}`), agencyId, ...(unit && { unitId: unit.id }), title, roles });
    }
  }
  return { posts, all: [...before, ...posts], faults: told };
}

/** Leaders belong to no unit: `unitId` undefined. */
export function postsCalled(posts: readonly Post[], title: string, unitId: string | undefined): readonly Post[] {
  return posts.filter((post) => post.unitId === unitId && nameKey(post.title) === nameKey(title));
}

function readRoles(words: string): { readonly roles: readonly PostRole[]; readonly unknown: readonly string[] } {
  const named = words.split(/[;,]/).map((word) => word.trim()).filter((word) => word !== '');
  const found = named.map((word) => ({ word, role: ROLES.find((role) => nameKey(ROLE_WORDS[role]) === nameKey(word)) }));
  return { roles: [...new Set(found.flatMap(({ role }) => role ?? []))], unknown: found.flatMap(({ word, role }) => (role ? [] : [word])) };
}
