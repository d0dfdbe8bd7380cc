import type { KeyboardEvent } from 'react';
import type { PointedPlace } from '../../../../domain/as-drafted/found-places';
import { PLACE_WORDS } from '../missing-places';
import { arrowStep } from './arrow-step';

interface Props {
  readonly asked: readonly PointedPlace[];
  readonly active: PointedPlace | undefined;
  readonly isPointed: (place: PointedPlace) => boolean;
  readonly choose: (place: PointedPlace) => void;
  readonly move: (place: PointedPlace, by: { readonly x: number; readonly y: number }) => void;
}

/** Which place is being pointed at; its arrow keys put it on the page and move it there. */
export function PlaceButtons({ asked, active, isPointed, choose, move }: Props) {
  const onKey = (place: PointedPlace) => (event: KeyboardEvent) => {
    const step = arrowStep(event.key, event.shiftKey);
    if (!step) return;
    event.preventDefault();
    choose(place);
    move(place, step);
  };
  return (
    <div className="place-buttons" role="group" aria-label="Chỗ cần chỉ trên trang">
      {asked.map((place) => (
        <button
          key={place}
          type="button"
          className="button"
          aria-pressed={place === active}
          aria-describedby="pointing-keys"
          onClick={() => choose(place)}
          onKeyDown={onKey(place)}
        >
          {inSentence(PLACE_WORDS[place] ?? place)} <span className={isPointed(place) ? 'green' : 'amber'}>{isPointed(place) ? 'đã chỉ' : 'chưa chỉ'}</span>
        </button>
      ))}
    </div>
  );
}

function inSentence(words: string): string {
  return words.slice(0, 1).toLocaleUpperCase('vi') + words.slice(1);
}
