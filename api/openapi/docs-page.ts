import type { Route } from '../http/route';

/** The routes as a plain page to read: no script, no style of its own but one small file. */
export function docsPage(routes: readonly Route[]): string {
  const tags = [...new Set(routes.map((route) => route.tag))];
  const sections = tags.map(
    (tag) => `<section><h2>${escaped(tag)}</h2>${routes.filter((route) => route.tag === tag).map(routeText).join('')}</section>`
  );
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Trình – API</title>
<link rel="stylesheet" href="/api/docs.css"></head><body><h1>Trình – API</h1>
<p>Địa chỉ gốc <code>/api</code>. Bản máy đọc: <a href="/api/openapi.json">openapi.json</a>.
Mọi yêu cầu ghi mang <code>Idempotency-Key</code> (UUID): gửi lại với cùng mã là
cùng một việc. Thao tác trên hồ sơ mang <code>expectedVersion</code>. Lỗi trả về theo RFC 9457.</p>${sections.join('')}</body></html>`;
}

export const DOCS_STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;
color:#1c2430;background:#fcfcfa}
h2{margin-top:2.5rem}article{border-top:1px solid #d5dae1;padding:.8rem 0}h3{font-size:1rem;margin:0}code{font:14px ui-monospace,monospace}
dl{display:grid;grid-template-columns:10rem 1fr;margin:.4rem 0 0}dt{color:#5a6472}dd{margin:0}
@media(prefers-color-scheme:dark){body{color:#e6e9ee;background:#14181d}article{border-color:#333b45}a{color:#7fc4bd}dt{color:#9aa5b1}}`;

function routeText(route: Route): string {
  const fields = Object.entries({
    'Đường dẫn': namesOf(route.params), 'Tham số': namesOf(route.query), 'Nội dung': bodyNames(route), 'Trả lời': answersOf(route),
    'Ai gọi được': route.access === 'public' ? 'Không cần đăng nhập' : 'Người đã đăng nhập',
  }).filter(([, text]) => text !== '');
  return `<article><h3><code>${route.method.toUpperCase()} ${escaped(route.path)}</code> ${escaped(route.summary)}</h3>
<dl>${fields.map(([name, text]) => `<dt>${name}</dt><dd>${escaped(text)}</dd>`).join('')}</dl></article>`;
}

function namesOf(shape: Route['params']): string {
  return Object.keys(shape?.shape ?? {}).join(', ');
}

function bodyNames(route: Route): string {
  const shape: unknown = route.body && 'shape' in route.body ? route.body.shape : undefined;
  const names = typeof shape === 'object' && shape !== null ? Object.keys(shape).join(', ') : '';
  return route.upload === 'file' ? `tệp “file” hoặc: ${names}` : names;
}

function answersOf(route: Route): string {
  return Object.entries(route.answers).map(([status, { description }]) => `${status} ${description}`).join(' · ');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
