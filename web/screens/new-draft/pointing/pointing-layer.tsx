import type { MouseEvent } from 'react';
import type { SheetSize } from '../../../paper/paper-page';
import { PLACE_WORDS } from '../missing-places';
import type { PagePoint } from './pointing';

/** A place as it stands on a page: found by the reader, or pointed at, with whether it can be used. */
export interface ShownPlace {
  readonly place: string;
  readonly rect: readonly number[];
  readonly look: 'found' | 'pointed' | 'faulty';
}

interface Props {
  readonly page: number;
  readonly size: SheetSize;
  readonly shown: readonly ShownPlace[];
  readonly point: (point: PagePoint) => void;
}

/** Lies over a page: a click or a touch points at it. */
export function PointingLayer({ page, size, shown, point }: Props) {
  const take = (event: MouseEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * size.width;
    const y = (1 - (event.clientY - box.top) / box.height) * size.height;
    point({ page, x, y });
  };
  return (
    <div className="pointing-layer" data-page={page} onClick={take}>
      {shown.map((one) => (
        <PlaceMark key={one.place} {...one} size={size} />
      ))}
    </div>
  );
}

function PlaceMark({ place, rect: [left = 0, foot = 0, right = 0, head = 0], look, size }: ShownPlace & Pick<Props, 'size'>) {
  const share = (part: number, whole: number): string => `${(part / whole) * 100}%`;
  const style = {
    left: share(left, size.width),
    top: share(size.height - head, size.height),
    width: share(right - left, size.width),
    height: share(head - foot, size.height),
  };
  return <span className={`place-mark is-${look}`} data-place={place} style={style} title={PLACE_WORDS[place]} aria-hidden />;
}
