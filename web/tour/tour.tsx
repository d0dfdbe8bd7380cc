import { Compass, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useMe } from '../api/queries';
import { useArranging, useOwnSettings } from '../own/own-settings';
import { openTour, useTourOpen } from './opened';
import { tourOf, type Tour as Steps } from './steps';
import './tour.css';

/** Offered once to each person, in under a minute; it is skipped with one press and begun again from the help. */
export function Tour() {
  const tour = tourOf(useMe());
  const settings = useOwnSettings();
  const arranging = useArranging();
  const isOpen = useTourOpen();
  const { pathname } = useLocation();
  const isNew = settings !== undefined && !settings.tours.includes(tour.id);
  const settle = () => {
    openTour(false);
    if (settings && isNew) arranging.mutate(({ tours }) => ({ tours: [...tours.filter((id) => id !== tour.id), tour.id] }));
  };
  if (isOpen) return <OneByOne tour={tour} leave={settle} />;
  if (!isNew || pathname !== '/viec-cua-toi') return null;
  return (
    <section className="tour-offer" aria-label="Lần đầu dùng">
      <Compass size={20} aria-hidden />
      <span>Lần đầu dùng? Xem {tour.steps.length} điều chính trong chưa đầy một phút.</span>
      <button type="button" className="button" onClick={() => openTour(true)}>
        Xem hướng dẫn nhanh
      </button>
      <button type="button" className="word-button" onClick={settle}>
        Bỏ qua
      </button>
    </section>
  );
}

function OneByOne({ tour, leave }: { readonly tour: Steps; readonly leave: () => void }) {
  const navigate = useNavigate();
  const [index, setIndex] = useState(0);
  const step = tour.steps[index];
  useEffect(() => {
    if (step) void navigate(step.to);
  }, [navigate, step]);
  useMarked(step?.target ?? '');
  if (!step) return null;
  const isLast = index === tour.steps.length - 1;
  return (
    <section className="tour" aria-label={tour.title}>
      <p className="second">
        {tour.title} · {index + 1}/{tour.steps.length}
      </p>
      <p role="status">{step.words}</p>
      <div className="tour-ways">
        <button type="button" className="button" autoFocus onClick={() => (isLast ? leave() : setIndex(index + 1))}>
          {isLast ? 'Xong' : 'Tiếp'}
        </button>
        {!isLast && (
          <button type="button" className="word-button" onClick={leave}>
            <X size={16} aria-hidden /> Bỏ qua
          </button>
        )}
      </div>
    </section>
  );
}

const TARGET = 'tour-target';

/** Marks the first place on the page that fits, as soon as it is there. */
function useMarked(target: string): void {
  useEffect(() => {
    let marked: Element | undefined;
    const mark = (): void => {
      const found = [...document.querySelectorAll(target)].find((element) => element.checkVisibility());
      if (!found || found === marked) return;
      marked?.classList.remove(TARGET);
      marked = found;
      found.classList.add(TARGET);
    };
    mark();
    const watching = new MutationObserver(mark);
    watching.observe(document.body, { childList: true, subtree: true });
    return () => {
      watching.disconnect();
      marked?.classList.remove(TARGET);
    };
  }, [target]);
}
