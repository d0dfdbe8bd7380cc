import { initialsOn, usualMark } from '../../../domain/document/initials';
import { standingOf } from '../../../domain/document/standing';
import type { Organisation } from '../../../domain/organisation/organisation';
import { newLife, type Life } from './life';
import { staffedWard } from './ward';

const INITIALLING: Organisation = { ...staffedWard, agencies: staffedWard.agencies.map((agency) => ({ ...agency, initials: true })) };
const REVISED = { kind: 'revise', text: { version: 2, textSha256: 'text-2' }, findings: { empty: false, missing: [] } } as const;

describe('initials, where the agency has chosen them', () => {
  test('are given by the two checks, each at its place, and the record says who', () => {
    const life = atApproval();
    expect(initialsOn(life.state())).toMatchObject([
      { place: 'content', personId: 'person-of-truong-phong', postId: 'truong-phong' },
      { place: 'form', personId: 'person-of-chanh-van-phong', postId: 'chanh-van-phong' },
    ]);
  });

  test('make another page, which is approved only once it is set', () => {
    const life = atApproval();
    expect(life.approve('chu-tich')).toBe('PREPARING');
    typeset(life);
    expect(life.approve('chu-tich')).toEqual(['StepPassed', 'StepOpened']);
  });

  test('a page set without them, or before the second of them, is not taken for theirs', () => {
    const life = atApproval();
    const page = { kind: 'recordTypeset', textSha256: 'text-1', pdfSha256: 'older', draftPdfSha256: 'draft', placesSha256: 'places', pages: 2 } as const;
    expect(life.system(page)).toEqual([]);
    expect(life.system({ ...page, initialled: 1 })).toEqual([]);
  });

  test('each change of them asks for its page under a name of its own', () => {
    const life = atApproval();
    const asked = [pageAsked(life)];
    for (let times = 0; times < 2; times += 1) {
      life.act('chu-tich', { kind: 'return', toStepId: 'check-form', wordsId: 'w' });
      asked.push(pageAsked(life));
      life.check('chanh-van-phong');
      asked.push(pageAsked(life));
    }
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('fall with a change of the text, as the checks do', () => {
    const life = atApproval();
    life.act('chuyen-vien', { ...REVISED, recipients: life.state().recipients });
    expect(initialsOn(life.state())).toEqual([]);
    life.check('truong-phong');
    expect(initialsOn(life.state())).toMatchObject([{ place: 'content' }]);
  });

  test('those of a check it returns to are gone, the others stay; the approval of the page that bore them falls', () => {
    const life = atApproval();
    typeset(life);
    life.approve('chu-tich');
    life.act('chu-tich', { kind: 'return', toStepId: 'check-form', wordsId: 'w' });
    expect(initialsOn(life.state())).toMatchObject([{ place: 'content' }]);
    life.check('chanh-van-phong');
    expect(life.step()).toBe('approve');
  });
});

test('an agency that has not chosen them has a page once, and it stays', () => {
  const life = newLife();
  life.submit('van-ban-thuong');
  life.typeset();
  life.check('truong-phong');
  life.check('chanh-van-phong');
  expect(initialsOn(life.state())).toEqual([]);
  expect(life.state().typeset).toMatchObject({ pdfSha256: 'pdf-of-text-1' });
});

test('the usual mark is made of the first letters of the name', () => {
  expect(usualMark('Ngô  Đình Lâm')).toBe('NĐL');
});

function atApproval(): Life {
  const life = newLife({ organisation: INITIALLING });
  life.submit('van-ban-thuong');
  life.typeset();
  life.check('truong-phong');
  life.check('chanh-van-phong');
  return life;
}

function typeset(life: Life): void {
  const { initialled, text: { textSha256 } } = life.state();
  life.system({
    kind: 'recordTypeset', textSha256, pdfSha256: `pdf-of-${textSha256}`, draftPdfSha256: 'draft', placesSha256: 'places', pages: 2,
    ...(initialled !== undefined && { initialled }),
  });
}

function pageAsked(life: Life): string | undefined {
  return standingOf(life.state(), 1).effects.find(({ kind }) => kind === 'typeset')?.effectId;
}
