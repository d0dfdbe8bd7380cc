/** A guide of docs/huong-dan/, and the roles of the posts it is written for. */
interface Guide {
  readonly name: string;
  readonly words: string;
  readonly roles: readonly string[];
}

/** In the order of a document's life; recipients are everybody, so their guide comes first for nobody. */
const GUIDES: readonly Guide[] = [
  { name: 'chuyen-vien', words: 'Chuyên viên soạn thảo', roles: ['officer'] },
  {
    name: 'lanh-dao-don-vi',
    words: 'Lãnh đạo đơn vị, lấy ý kiến',
    roles: ['unit-head', 'deputy-unit-head', 'chief-of-office', 'form-checker', 'committee-member'],
  },
  { name: 'lanh-dao-ky', words: 'Lãnh đạo duyệt, ký số', roles: ['head', 'deputy-head'] },
  { name: 'van-thu', words: 'Văn thư', roles: ['records-clerk'] },
  { name: 'noi-nhan', words: 'Nơi nhận văn bản', roles: [] },
  { name: 'thuong-truc-hdnd', words: 'Thường trực HĐND, kỳ họp', roles: ['standing-committee-office'] },
  { name: 'quan-tri', words: 'Quản trị', roles: ['administrator'] },
];

/** All guides, those for somebody's own posts first. */
export function guidesFor(posts: readonly { readonly roles: readonly string[] }[]): readonly Guide[] {
  const isOwn = (guide: Guide): boolean => posts.some((post) => guide.roles.some((role) => post.roles.includes(role)));
  return [...GUIDES.filter(isOwn), ...GUIDES.filter((guide) => !isOwn(guide))];
}

const TEXTS = import.meta.glob<string>('../../../docs/huong-dan/*.md', { eager: true, import: 'default' });

/** The guide as HTML of our own making, or nothing when there is none of that name. */
export function textOfGuide(name: string): string | undefined {
  return TEXTS[`../../../docs/huong-dan/${name}.md`];
}
