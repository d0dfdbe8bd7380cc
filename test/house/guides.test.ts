import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf, ROOT } from './import-graph';

const FOLDER = join(ROOT, 'docs', 'huong-dan');
const guides = readdirSync(FOLDER).filter((file) => file.endsWith('.md'));
const textOf = (guide: string): string => readFileSync(join(FOLDER, guide), 'utf8');

/** Where the words on the screens come from: the web itself, and what the API answers for it to show. */
const sources = ['web', 'api', 'domain'].flatMap((room) => filesOf(room, ['.ts', '.tsx'])).map((file) => readFileSync(join(ROOT, file), 'utf8')).join('\n');

/** The whole label, in quotes or between tags; "…" stands for what the screen fills in. */
function isOnAScreen(label: string): boolean {
  const words = label.split('…').map((part) => part.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?:^|['"\`>])\\s*${words.join('\\s*.{0,80}')}\\s*(?:$|['"\`<{])`, 'm').test(sources);
}

test('a label that no screen shows is noticed, also when it is part of another', () => {
  expect(['Trả lại', 'Ký số … văn bản', 'Thu hồi văn bản…'].filter((label) => !isOnAScreen(label))).toEqual([]);
  expect(['Trả', 'lại', 'Nút không có', 'Ký số … bài thơ'].filter(isOnAScreen)).toEqual([]);
});

test.each(guides)('%s names only labels the screens show', (guide) => {
  const labels = [...textOf(guide).matchAll(/\*\*(.+?)\*\*/g)].map(([, label = '']) => label);
  expect(labels.length).toBeGreaterThan(0);
  expect(labels.filter((label) => !isOnAScreen(label))).toEqual([]);
});

test.each(guides)('%s says what to do when it goes wrong, and the keys', (guide) => {
  expect([...textOf(guide).matchAll(/^## (.+)$/gm)].map(([, title]) => title)).toEqual(expect.arrayContaining(['Khi gặp trục trặc', 'Phím tắt']));
});

test('every guide is offered on the screen, and every guide offered is there', () => {
  const offered = [...readFileSync(join(ROOT, 'web/screens/help/guides.ts'), 'utf8').matchAll(/name: '([a-z-]+)'/g)].map(([, name]) => `${name}.md`);
  expect(offered.toSorted()).toEqual(guides.toSorted());
});
