import { createTypesetter } from '../../../adapters/typeset/typesetter';
import type { PageContent } from '../../../domain/document/page-content';
import type { Component, LayoutProfile, Measure } from '../../../domain/rulepacks/layout/layout-profile';
import { layoutProfileOf } from '../../../domain/rulepacks/layout/layout-profile-of';
import { depthOfInk, DEEPEST_INK } from './depth-of-ink';
import { drawnOnPages, type DrawnRun } from './drawn-on-pages';
import { measurePages, type MeasuredLine, type MeasuredPage } from './measured-page';
import { PAGE_SAMPLES } from './page-samples';
import { REPORT } from './sample-content';

const MM = 72 / 25.4;
/** Half a point: what an eye does not see. */
const SLIP = 0.5;

const { typeset } = createTypesetter();

describe.each(Object.entries(PAGE_SAMPLES))('The finished page of %s', (_, content) => {
  const profile = layoutProfileOf(content.profile);
  let pages: readonly MeasuredPage[] = [];
  beforeAll(async () => {
    pages = await measurePages(typeset(content).pdf);
  });

  const first = (): MeasuredPage => pages[0] ?? { width: 0, height: 0, lines: [], rules: [] };
  const textLines = (): readonly MeasuredLine[] => pages.flatMap((page) => page.lines.filter((line) => isInFrame(line, page, profile)));
  const lineWith = (words: string): MeasuredLine => found(pages.flatMap((page) => page.lines), words);

  test('is A4, and nothing but page number, foot line and circulation mark stands in its margins', () => {
    for (const page of pages) {
      const [long, short] = [Math.max(page.width, page.height), Math.min(page.width, page.height)];
      expect([long, short].map((side) => Math.round(side / MM))).toEqual([profile.sheetMm.height, profile.sheetMm.width]);
      const outside = page.lines.filter((line) => !isInFrame(line, page, profile)).map((line) => line.text);
      expect(outside.filter((text) => !isOfTheMargin(text, content))).toEqual([]);
    }
  });

  test('keeps every line and every rule between the left and the right margin', () => {
    for (const page of pages) {
      const { left, right } = frameOf(page, profile);
      for (const line of [...page.lines, ...page.rules]) {
        expect(line.left).toBeGreaterThanOrEqual(left - SLIP);
        expect(line.right).toBeLessThanOrEqual(right + SLIP);
      }
    }
  });

  test('sets each component in the size and face of its profile', () => {
    const head = profile.header === 'state' ? 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' : 'ĐẢNG CỘNG SẢN VIỆT NAM';
    expectFace(found(first().lines, head), profile, 'nation');
    if (profile.header === 'state') expectFace(found(first().lines, 'Độc lập - Tự do - Hạnh phúc'), profile, 'motto');
    expectFace(found(first().lines, profile.numberLead), profile, 'number');
    expectFace(found(first().lines, 'tháng'), profile, 'placeAndDate');
    expectFace(lineWith('Nơi nhận'), profile, 'recipientsTitle');
    expectFace(lineWith(content.recipients.archiveLine), profile, 'recipients');
    expectFace(lineWith(content.signature.name), profile, 'signerName');
    expectFace(lineWith(content.signature.lines[0]?.split(' ').slice(0, 2).join(' ') ?? ''), profile, 'authority');
    expectFace(lineWith(content.addressees.length > 0 ? 'Kính gửi' : 'Nơi nhận'), profile, content.addressees.length > 0 ? 'addressees' : 'recipientsTitle');
  });

  test('has number and date on one base line, the one in the left half, the other in the right', () => {
    const [number, date] = [found(first().lines, profile.numberLead), found(first().lines, 'tháng')];
    if (profile.header === 'state') expect(Math.abs(number.base - date.base)).toBeLessThan(SLIP);
    expect(number.right).toBeLessThan(date.left);
  });

  test('begins Nơi nhận on the line of the signing authority, signer at its right, on one page', () => {
    const page = pages.find(({ lines }) => lines.some((line) => line.text.startsWith('Nơi nhận')));
    const [title, authority] = [found(page?.lines ?? [], 'Nơi nhận'), found(page?.lines ?? [], content.signature.lines[0]?.split(' ').slice(0, 2).join(' ') ?? '')];
    expect(Math.abs(title.base - authority.base)).toBeLessThan(SLIP);
    expect(authority.left).toBeGreaterThan(title.right);
    const name = found(page?.lines ?? [], content.signature.name);
    expect(Math.abs((name.left + name.right) / 2 - (authority.left + authority.right) / 2)).toBeLessThan(1);
  });

  test('has words of the text above the signature on its page', () => {
    const page = pages.find(({ lines }) => lines.some((line) => line.text.startsWith('Nơi nhận')));
    const title = found(page?.lines ?? [], 'Nơi nhận');
    const above = (page?.lines ?? []).filter((line) => line.base < title.base && isInFrame(line, page ?? first(), profile));
    expect(above.length).toBeGreaterThan(0);
  });

  test('indents each paragraph and keeps the distance of the lines', () => {
    const size = profile.faces.text.sizePt.is;
    const frame = frameOf(first(), profile);
    const lines = textLines().filter((line) => line.face === 'Tinos-Regular' && line.sizePt === size && line.right - line.left > 300);
    const starts = [frame.left, frame.left + profile.text.indentMm.is * MM];
    for (const line of lines) expect(Math.min(...starts.map((start) => Math.abs(line.left - start)))).toBeLessThan(SLIP);
    for (const [one, next] of pairs(lines)) {
      const distance = next.base - one.base;
      if (distance > 0 && distance < 20 && next.left === frame.left) expect(Math.abs(distance - profile.text.linePt.is)).toBeLessThan(SLIP);
    }
  });

  test('numbers its pages from the second on, in the middle of the top margin', () => {
    const upright = pages.slice(0, pages.length - (content.annexes?.length ?? 0));
    upright.forEach((page, at) => {
      const inMargin = page.lines.filter((line) => /^\d+$/u.test(line.text) && line.base < profile.marginsMm.top.is * MM);
      expect(inMargin.map((line) => line.text)).toEqual(at === 0 ? [] : [String(at + 1)]);
      for (const line of inMargin) {
        const frame = frameOf(page, profile);
        expect(Math.abs((line.left + line.right) / 2 - (frame.left + frame.right) / 2)).toBeLessThan(1);
        expectFace(line, profile, 'pageNumber');
      }
    });
  });

  test('draws the rules under motto, issuing body and subject in the length of the profile, clear of the letters above', () => {
    const { rules: { clearPt } } = profile;
    const motto = found(first().lines, profile.header === 'state' ? 'Độc lập - Tự do' : 'ĐẢNG CỘNG SẢN');
    expectRule(first(), [motto], profile.rules.underMotto.share, clearPt);
    if (profile.rules.underIssuingBody) expectRule(first(), nameLines(first(), profile, content), profile.rules.underIssuingBody.share, clearPt);
    if (profile.rules.underSubject && content.form !== 'official-letter') {
      expectRule(first(), subjectLines(first(), content), profile.rules.underSubject.share, clearPt);
    }
  });

  test('hangs initials at the last word of the text and at the last line of Nơi nhận, and moves nothing for them', async () => {
    const MARKS = { content: 'NĐL', form: 'MQH' };
    const [plain, marked] = await Promise.all([drawnOnPages(typeset(content).pdf), drawnOnPages(typeset({ ...content, initials: MARKS }).pdf)]);
    const isMark = ({ text }: DrawnRun): boolean => Object.values(MARKS).includes(text);
    expect(marked.map(({ runs }) => outline(runs.filter((run) => !isMark(run))))).toEqual(plain.map(({ runs }) => outline(runs)));
    for (const [mark, words] of [[MARKS.content, lastWords(content)], [MARKS.form, content.recipients.archiveLine]] as const) {
      const page = marked.find(({ runs }) => runs.some(({ text }) => text === mark));
      const runs = page?.runs ?? [];
      const drawn = runs.find(({ text }) => text === mark);
      // behind the last letter, or under it where the line ends at the margin
      const [left = 0, base = 0] = [drawn?.left, drawn?.base];
      const before = runs.filter((run) => run !== drawn && run.text.endsWith(words.slice(-1)) && Math.abs(left - run.right) < 36)
        .find((run) => Math.abs(base - run.base) < SLIP ? left >= run.right && left - run.right < 6 : base - run.base > 9 && base - run.base < 12);
      expect(before).toBeDefined();
      expect(drawn?.right).toBeLessThanOrEqual((page?.width ?? 0) - profile.marginsMm.right.is * MM + SLIP);
      expect(drawn && isWithin(drawn.sizePt, profile.faces.initials.sizePt)).toBe(true);
    }
  });
});

test.each(['a report', 'a conclusion of the Party', 'long names'])('two leaders sign %s side by side, the first at the right, and Nơi nhận begins under them', async (name) => {
  const content = PAGE_SAMPLES[name] ?? REPORT;
  const profile = layoutProfileOf(content.profile);
  const coSignature = { lines: ['TM. ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM PHƯỜNG HOA SEN', 'CHỦ TỊCH'], name: 'Đinh Trọng Nghĩa' };
  const { pdf, places } = typeset({ ...content, coSignature });
  const page = (await measurePages(pdf))[places.signature.page - 1];
  const [first, second, title] = [content.signature.name, coSignature.name, 'Nơi nhận'].map((words) => found(page?.lines ?? [], words));
  if (!page || !first || !second || !title || !places.coSignature) throw new Error('a block is missing');
  expect(Math.abs(first.base - second.base)).toBeLessThan(SLIP);
  expect(second.right).toBeLessThan(first.left);
  expect(title.base).toBeGreaterThan(first.base);
  const [hand, secondHand] = [places.signature.rect, places.coSignature.rect];
  expect(places.coSignature.page).toBe(places.signature.page);
  expect(secondHand[2]).toBeLessThan(hand[0]);
  for (const [box, line] of [[hand, first], [secondHand, second]] as const) {
    expect(Math.abs((box[0] + box[2]) / 2 - (line.left + line.right) / 2)).toBeLessThan(1);
    expect(page.height - box[1]).toBeLessThan(line.base);
    expect(box[2] - box[0]).toBeCloseTo(profile.signing.signatureMm.width * MM, 0);
  }
  expect(places.seal.rect[0]).toBeGreaterThan(secondHand[2]);
});

/** What stands on each line and where it ends; how a line is cut into runs does not matter. */
function outline(runs: readonly DrawnRun[]): ReadonlyMap<number, { readonly text: string; readonly right: number }> {
  const lines = new Map<number, { readonly text: string; readonly right: number }>();
  for (const { base, text, right } of runs) {
    const line = lines.get(base);
    lines.set(base, { text: `${line?.text ?? ''}${text.replaceAll(/\s/gu, '')}`, right: Math.round(Math.max(line?.right ?? 0, right)) });
  }
  return lines;
}

function lastWords({ blocks }: PageContent): string {
  const last = blocks.at(-1);
  return last && 'text' in last ? last.text : '';
}

function isOfTheMargin(text: string, content: PageContent): boolean {
  return /^\d+$/u.test(text) || text === content.contact || text === content.circulation?.toLocaleUpperCase('vi');
}

interface Frame { readonly left: number; readonly right: number; readonly top: number; readonly foot: number }

function frameOf(page: MeasuredPage, { marginsMm }: LayoutProfile): Frame {
  return {
    left: marginsMm.left.is * MM, right: page.width - marginsMm.right.is * MM, top: marginsMm.top.is * MM, foot: page.height - marginsMm.bottom.is * MM,
  };
}

function isInFrame(line: MeasuredLine, page: MeasuredPage, profile: LayoutProfile): boolean {
  const { top, foot } = frameOf(page, profile);
  return line.base > top && line.base <= foot + SLIP;
}

function found(lines: readonly MeasuredLine[], words: string): MeasuredLine {
  const line = lines.find(({ text }) => text.includes(words));
  if (!line) throw new Error(`no line says “${words}”`);
  return line;
}

const FACES = { 'regular normal': 'Tinos-Regular', 'bold normal': 'Tinos-Bold', 'regular italic': 'Tinos-Italic', 'bold italic': 'Tinos-BoldItalic' } as const;

function expectFace(line: MeasuredLine, profile: LayoutProfile, component: Component): void {
  const { sizePt, weight, style } = profile.faces[component];
  expect({ component, text: line.text, face: line.face }).toEqual({ component, text: line.text, face: FACES[`${weight} ${style}`] });
  expect(isWithin(line.sizePt, sizePt)).toBe(true);
}

function isWithin(value: number, { from, to }: Measure, slip = 0.01): boolean {
  return value >= from - slip && value <= to + slip;
}

/** The first rule below the lines is as long as the share of the longest of them, stands in the middle under it and touches no letter. */
function expectRule(page: MeasuredPage, lines: readonly MeasuredLine[], share: Measure, clearPt: Measure): void {
  const longest = [...lines].sort((one, other) => (other.right - other.left) - (one.right - one.left))[0];
  const last = lines.at(-1);
  if (!longest || !last) throw new Error('no lines above the rule');
  const rule = page.rules.find(({ y, left, right }) => y > last.base && y < last.base + 10 && left < longest.right && right > longest.left);
  if (!rule) throw new Error(`no rule under “${last.text}”`);
  // The lines end a little before the width they were given.
  expect(isWithin((rule.right - rule.left) / (longest.right - longest.left), share, 0.06)).toBe(true);
  expect(Math.abs((rule.left + rule.right) / 2 - (longest.left + longest.right) / 2)).toBeLessThan(1);
  const below = rule.y - last.base;
  expect(below - depthOfInk(last)).toBeGreaterThanOrEqual(clearPt.from);
  expect(isWithin(below - DEEPEST_INK * last.sizePt, clearPt)).toBe(true);
}

function nameLines(page: MeasuredPage, profile: LayoutProfile, { issuingBody }: PageContent): MeasuredLine[] {
  const name = issuingBody.toLocaleUpperCase('vi');
  const number = found(page.lines, profile.numberLead);
  return page.lines.filter((line) => line.face === 'Tinos-Bold' && line.base < number.base && line.right < page.width * 0.5 && name.includes(line.text));
}

function subjectLines(page: MeasuredPage, { subject }: PageContent): MeasuredLine[] {
  const words = subject.replace(/\s+/gu, ' ');
  return page.lines.filter((line) => line.face === 'Tinos-Bold' && words.includes(line.text));
}

function pairs<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.slice(1).map((item, at) => [items[at] ?? item, item] as const);
}
