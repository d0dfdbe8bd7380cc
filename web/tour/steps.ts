import type { Me } from '../api/types';

/** One thing to see: where it is, and what it is for in one or two sentences. */
export interface TourStep {
  readonly to: string;
  /** What is marked on the page, when it is there. */
  readonly target: string;
  readonly words: string;
}

export interface Tour {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly TourStep[];
}

const MY_WORK: TourStep = {
  to: '/viec-cua-toi', target: '.rail .place[href="/viec-cua-toi"]',
  words: 'Việc của tôi: mọi việc chờ xử lý, xếp theo hạn. Quá hạn và đến hạn hôm nay đứng trước.',
};
const HELP: TourStep = {
  to: '/viec-cua-toi', target: '.person', words: 'Trợ giúp có hướng dẫn cho từng vai trò; hướng dẫn nhanh này xem lại được ở đó.',
};
const place = (to: string, words: string): TourStep => ({ to, target: `.rail .place[href="${to}"]`, words });

const OF_ROLES: readonly (Tour & { readonly roles: readonly string[] })[] = [
  {
    id: 'lanh-dao', title: 'Hướng dẫn nhanh cho lãnh đạo', roles: ['head', 'deputy-head'],
    steps: [
      MY_WORK,
      { to: '/viec-cua-toi', target: 'a.row', words: 'Mở một việc: văn bản bên trái, nơi duyệt, ký, trả lại bên phải. Xong việc này, việc kế tiếp tự mở.' },
      { to: '/viec-cua-toi', target: '.row-pick, a.row', words: 'Chọn nhiều việc để xử lý hoặc ký số một lần; mỗi dòng báo kết quả riêng.' },
      place('/theo-doi', 'Theo dõi: văn bản nào quá hạn, ở bước nào, với ai.'),
      HELP,
    ],
  },
  {
    id: 'van-thu', title: 'Hướng dẫn nhanh cho văn thư', roles: ['records-clerk'],
    steps: [
      place('/van-thu', 'Văn thư: chờ cấp số, đóng dấu; đang phát hành; bản giấy; gửi lỗi.'),
      place('/van-ban-di', 'Văn bản đi: sổ đăng ký theo năm, in hoặc tải về được.'),
      place('/van-ban-den', 'Văn bản đến: xác nhận đã nhận, vào sổ.'),
      HELP,
    ],
  },
  {
    id: 'quan-tri', title: 'Hướng dẫn nhanh cho quản trị', roles: ['administrator'],
    steps: [
      place('/quan-tri', 'Quản trị: chức danh, người, ủy quyền, lịch, quy định. Mọi thay đổi có ngày hiệu lực và ghi nhật ký.'),
      { to: '/bat-dau', target: '.set-up-line', words: 'Bắt đầu dùng: từng bước chuẩn bị cơ quan, nhập từ Excel được, dừng lúc nào cũng được.' },
      place('/khoa-ky', 'Khóa ký số: khóa nào sắp hết hạn, khóa nào bị khóa vì nhập sai mã PIN.'),
      HELP,
    ],
  },
  {
    id: 'ky-hop', title: 'Hướng dẫn nhanh cho kỳ họp', roles: ['standing-committee-office'],
    steps: [MY_WORK, place('/ky-hop', 'Kỳ họp: các mốc theo quy định, chương trình, tài liệu còn thiếu và đang ở đâu.'), HELP],
  },
];

const DRAFTING: Tour = {
  id: 'chuyen-vien', title: 'Hướng dẫn nhanh',
  steps: [
    MY_WORK,
    { to: '/du-thao-moi', target: '.drop', words: 'Dự thảo mới: thả tệp Word hoặc PDF vào đây; các trường được đọc sẵn để kiểm tra rồi trình.' },
    place('/du-thao-cua-toi', 'Dự thảo của tôi: mỗi hồ sơ đang ở bước nào, ai giữ, đến bao giờ.'),
    HELP,
  ],
};

/** By what the person answers for; who has no other role is shown how one drafts and follows. */
export function tourOf({ posts }: Me): Tour {
  const roles = new Set(posts.filter((post) => post.onBehalfOf === undefined).flatMap((post) => post.roles));
  return OF_ROLES.find((tour) => tour.roles.some((role) => roles.has(role))) ?? DRAFTING;
}
