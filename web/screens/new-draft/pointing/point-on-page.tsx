import { lazy, Suspense, useState } from 'react';
import type { PointedPlace } from '../../../../domain/as-drafted/found-places';
import type { Draft, OwnPage, Submission } from '../../../api/draft-types';
import { Waiting } from '../../../frame/states';
import { PlaceButtons } from './place-buttons';
import { middleOf, placesAsked, pointedAt, type PagePoint } from './pointing';
import { PointingLayer, type ShownPlace } from './pointing-layer';
import './pointing.css';

const Paper = lazy(async () => ({ default: (await import('../../../paper/paper')).Paper }));

interface Props {
  readonly draft: Draft;
  readonly own: OwnPage;
  readonly chosen: Submission;
  readonly choose: (chosen: Submission) => void;
}

const A4 = { width: 595.28, height: 841.89 };

/** The page of the file, on which the drafter points at the places that were not found: with mouse, finger or keyboard. */
export function PointOnPage({ draft, own, chosen, choose }: Props) {
  const pointed = chosen.places ?? {};
  const asked = placesAsked(own, pointed);
  const [picked, pick] = useState<PointedPlace>();
  const active = picked && asked.includes(picked) ? picked : asked.find((place) => pointed[place] === undefined) ?? asked[0];
  const isParty = draft.reading.system === 'party';
  const put = (place: PointedPlace, point: PagePoint, sheet = A4) => {
    choose({ ...chosen, places: { ...pointed, [place]: pointedAt(place, point, sheet, isParty) } });
  };
  const putAndGoOn = (point: PagePoint, sheet: typeof A4) => {
    if (active === undefined) return;
    put(active, point, sheet);
    pick(asked.find((place) => place !== active && pointed[place] === undefined) ?? active);
  };
  const move = (place: PointedPlace, by: { readonly x: number; readonly y: number }) => {
    const from = pointed[place] ? middleOf(pointed[place]) : startOf(place, own);
    put(place, { page: from.page, x: from.x + by.x, y: from.y + by.y });
  };
  return (
    <div className="point-on-page">
      <PlaceButtons asked={asked} active={active} isPointed={(place) => pointed[place] !== undefined} choose={pick} move={move} />
      <p className="hint" id="pointing-keys">
        Bấm hoặc chạm vào trang để đặt; bấm chỗ khác để dời. Bằng bàn phím: phím mũi tên đặt và dời 1 mm, giữ Shift dời 10 mm.
      </p>
      {own.faulty && (
        <p className="red" role="alert">
          {own.faulty.why}
        </p>
      )}
      <Suspense fallback={<Waiting what="Đang mở trang của tệp…" />}>
        <Paper
          url={own.url ?? ''}
          version={own.url ?? ''}
          label="trang của tệp"
          over={(page, size) => <PointingLayer page={page} size={size} shown={shownOn(page, own, chosen)} point={(point) => putAndGoOn(point, size)} />}
        />
      </Suspense>
    </div>
  );
}

/** Where the keyboard begins: number and date in the head of the first page, the signatures low on the last. */
function startOf(place: PointedPlace, { pages = 1 }: OwnPage): PagePoint {
  if (place === 'coSignature') return { page: pages, x: 180, y: 220 };
  const HEAD = { number: 150, day: 390, month: 440, year: 495 } as const;
  return place === 'signature' ? { page: pages, x: 405, y: 220 } : { page: 1, x: HEAD[place], y: 720 };
}

function shownOn(page: number, { places = {}, faulty }: OwnPage, { places: pointed = {} }: Submission): readonly ShownPlace[] {
  return Object.entries({ ...places, ...pointed }).flatMap(([place, box]) => {
    if (box.page !== page) return [];
    const look = faulty?.place === place ? 'faulty' : place in pointed ? 'pointed' : 'found';
    return [{ place, rect: box.rect, look } as const];
  });
}
