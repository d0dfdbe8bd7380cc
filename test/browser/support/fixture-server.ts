import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { createFixtureDesk, type FixtureAnswers } from './fixture-desk';
import { documentRow, documentView, inboxRow } from './fixture-office';
import { consultation } from './fixture-consultation';
import { fileCheck, publicCheck } from './fixture-public-check';
import { paper } from './fixture-papers';
import { SLIP } from './fixture-slip';
import { WORK } from './fixture-work';
import { meOf, PEOPLE } from './fixture-people';
import { RECORDS } from './fixture-records';

const DIST = join(__dirname, '../../../web/dist');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** The screens with an office of seven tasks behind them, by the API contract: for their looks, and for what only the browser does. */
export function createFixtureServer() {
  let done: string[] = [];
  let signedIn: (typeof PEOPLE)[number] | undefined;
  let overtaken = false;
  const desk = createFixtureDesk();
  const acts: Array<Readonly<Record<string, unknown>>> = [];
  const open = () => WORK.filter((work) => !done.includes(work.id));

  const answers: FixtureAnswers = [
    [
      /^POST \/session$/,
      (_match, _request, body) => {
        signedIn = PEOPLE.find((person) => body.includes(`"${person.login}"`));
        return signedIn ? { me: meOf(signedIn) } : refuse(401, 'WRONG_PASSWORD', 'Tên đăng nhập hoặc mật khẩu chưa đúng. Hãy nhập lại.');
      },
    ],
    [
      /^DELETE \/session$/,
      () => {
        signedIn = undefined;
        return {};
      },
    ],
    [/^GET \/session$/, () => (signedIn ? { me: meOf(signedIn) } : refuse(401, 'NOT_SIGNED_IN', 'Phiên làm việc đã hết.'))],
    ...desk.answers,
    [/^GET \/demo-accounts$/, () => ({ items: PEOPLE.map(({ login, name, title, hint }) => ({ login, name, title, hint })) })],
    [
      /^GET \/links\/(.+)$/,
      () => ({
        agencyName: 'Ủy ban nhân dân phường Hoa Sen',
        printedNumber: '640/QĐ-UBND',
        subject: 'Ban hành Nội quy chợ Ao Sen',
        typeName: 'Quyết định',
        issuedOn: '2026-11-20',
        signerLine: 'Chủ tịch',
        addressee: 'Ban Quản lý chợ Ao Sen',
        signature: {
          valid: true,
          signers: [{ name: 'Lã Hoàng Tùng Vân', at: '2026-11-20T08:10:00.000Z' }],
          sentence: 'Chủ tịch Lã Hoàng Tùng Vân ký, Ủy ban nhân dân phường đóng dấu. Nội dung không bị thay đổi kể từ khi ký.',
        },
        ...(done.includes('link') && { acknowledgedAt: new Date().toISOString() }),
        pdf: '/api/links/x/file',
      }),
    ],
    [
      /^POST \/links\/.+\/acknowledgement$/,
      () => {
        done.push('link');
        return {};
      },
    ],
    [/^GET \/xac-thuc\/(.+)$/, ([, code]) => publicCheck(code ?? '') ?? refuse(404, 'NO_SUCH_CODE', 'Không có văn bản nào mang mã này.')],
    [/^POST \/xac-thuc$/, (_match, _request, body) => fileCheck(body)],
    [/^GET \/inbox\/counts/, () => ({ mine: open().length, overdue: 2, today: 2, soon: 2, later: 1, incoming: 1, toSeal: 0, drafts: 0, council: 0 })],
    [/^GET \/inbox/, (_match, request) => inbox(request.url ?? '', open())],
    [
      /^GET \/documents\/(d-\d)$/,
      ([, id]) => {
        const work = WORK.find((other) => other.id === id);
        return work ? documentView(work, overtaken ? 8 : 7) : refuse(404, 'NOT_FOUND', 'Không tìm thấy hồ sơ.');
      },
    ],
    [/^GET \/documents\/d-\d\/phieu-trinh$/, () => SLIP],
    [/^GET \/documents\/d-\d\/consultation$/, () => consultation()],
    [/^PATCH \/documents\/d-\d\/consultation\//, () => ({})],
    [/^POST \/documents\/(d-\d)\/acts\/see$/, () => ({ seq: 7 })],
    [
      /^POST \/documents\/(d-\d)\/(.+)$/,
      ([, id = '', path], request, body) => {
        if (body.includes('"expectedVersion":7') && overtaken)
          return refuse(
            409,
            'STALE_VERSION',
            'Hồ sơ vừa có thay đổi bởi Tăng Thúy Hoài. Nội dung anh/chị nhập vẫn được giữ; hãy xem lại hồ sơ rồi thực hiện.',
          );
        acts.push({ id, path, key: request.headers['idempotency-key'], body });
        done.push(id);
        return { seq: 9 };
      },
    ],
    [/^GET \/documents\?/, () => ({ items: WORK.slice(2, 5).map(documentRow) })],
    [
      /^GET \/incoming/,
      () => ({
        items: [
          {
            deliveryId: 'l-1',
            documentId: 'd-3',
            printedNumber: '58/KL-ĐU',
            subject: 'Kết luận của Ban Thường vụ về cải tạo khu Ao Sen',
            typeName: 'Kết luận',
            fromAgency: 'Đảng ủy phường Hoa Sen',
            issuedOn: '2026-11-19',
            deliveredAt: new Date().toISOString(),
            postId: 'post-4',
            urgency: 'normal',
          },
        ],
      }),
    ],
    [
      /^GET \/addressees/,
      () => ({
        items: [{ id: 'r-9', name: 'Ban công tác Mặt trận khu phố 1' }],
        groups: [{ id: 'g-1', name: 'Ban công tác Mặt trận các khu phố', memberIds: ['r-9', 'r-10'] }],
      }),
    ],
    ...RECORDS,
    [/^GET \/sessions$/, () => ({ items: [session()] })],
    [/^GET \/sessions\//, () => session()],
  ];

  const server = createServer((request, response) => {
    void answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = request.url ?? '/';
    if (!url.startsWith('/api')) return serveFile(url, response);
    if (/\/(files\/\w|file$|preview\.pdf)/.test(url)) {
      const file = await paper(url.includes('/files/to-sign') ? 'to-sign' : 'draft');
      return void response.writeHead(200, { 'content-type': 'application/pdf' }).end(file);
    }
    if (url === '/api/events')
      return void response.writeHead(200, { 'content-type': 'text/event-stream' }).write('event: ready\ndata: {}\n\n');
    const asked = `${request.method} ${url.slice(4)}`;
    const needsPerson = !/^(\w+ \/session|GET \/demo|\w+ \/links|\w+ \/xac-thuc)/.test(asked);
    const found = answers.find(([pattern]) => pattern.test(asked));
    const match = found && asked.match(found[0]);
    const body = await textOf(request);
    const said =
      needsPerson && !signedIn
        ? refuse(401, 'NOT_SIGNED_IN', 'Phiên làm việc đã hết.')
        : match
          ? found[1](match, request, body)
          : refuse(404, 'NOT_FOUND', 'Không tìm thấy.');
    const status = isRefusal(said) ? said.status : 200;
    response
      .writeHead(status, { 'content-type': status >= 400 ? 'application/problem+json' : 'application/json' })
      .end(JSON.stringify(said));
  }

  return {
    server,
    acts,
    /** What people typed and did not send, by its place. */
    kept: desk.kept,
    reset: () => {
      done = [];
      overtaken = false;
      desk.reset();
      signedIn = undefined;
      acts.length = 0;
    },
    overtake: () => {
      overtaken = true;
    },
    endSession: () => {
      signedIn = undefined;
    },
    finishAll: () => {
      done = WORK.map((work) => work.id);
    },
  };
}

function inbox(url: string, open: typeof WORK) {
  const items = url.includes('tab=mine') ? open.map(inboxRow) : [];
  return { items };
}

const AGENDA = [
  {
    documentId: 'd-3', subject: 'Kết quả chỉnh trang chợ Ao Sen và các tuyến phố năm 2026', typeName: 'Báo cáo', ready: true,
    standing: 'Thẩm tra, kỳ họp', fromAgency: 'Ủy ban nhân dân phường Hoa Sen',
  },
  {
    documentId: 'd-4', subject: 'Dự toán thu, chi ngân sách phường năm 2027', typeName: 'Tờ trình', ready: false, standing: 'Tiếp thu, giải trình',
    fromAgency: 'Ủy ban nhân dân phường Hoa Sen',
  },
];
const MILESTONES = [
  ['summons-regular', 'Triệu tập kỳ họp', '2026-11-27T10:00:00.000Z', '20 ngày trước khai mạc', 'còn 4 ngày làm việc · hạn 17:00 thứ Sáu 27/11', 'coming'],
  ['papers', 'Tài liệu tới đại biểu', '2026-12-08T10:00:00.000Z', '5 ngày làm việc trước khai mạc', 'còn 12 ngày làm việc · hạn 17:00 thứ Ba 08/12', 'coming'],
].map(([key, words, at, rule, dueWords, state]) => ({ key, words, at, rule, dueWords, state, source: 'Luật', verified: false }));

function session() {
  return {
    sessionId: 's-1',
    name: 'Kỳ họp thứ tư, Hội đồng nhân dân phường khóa I',
    opensOn: '2026-12-18',
    seq: 2,
    papersDueAt: '2026-12-08T10:00:00.000Z',
    papersDueWords: 'còn 12 ngày làm việc · hạn 17:00 thứ Ba 08/12',
    papersOverdue: false,
    mayRun: false,
    officePostIds: ['post-3'],
    lacking: false,
    delegates: 21,
    milestones: MILESTONES,
    items: AGENDA,
  };
}

function refuse(status: number, code: string, detail: string) {
  return { type: 'about:blank', title: 'Chưa thực hiện được', status, code, detail };
}

function isRefusal(said: unknown): said is { readonly status: number } {
  return typeof said === 'object' && said !== null && 'status' in said && 'code' in said;
}

async function serveFile(url: string, response: ServerResponse): Promise<void> {
  const path = normalize(decodeURIComponent(url.split('?')[0] ?? '/'));
  const file = extname(path) === '' ? 'index.html' : path;
  const bytes = await readFile(join(DIST, file)).catch(() => undefined);
  if (!bytes) return void response.writeHead(404).end();
  response
    .writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', 'content-security-policy': POLICY })
    .end(bytes);
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}
