import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { AllowedAct, DocumentView } from '../../api/document-types';
import { sentenceOf } from '../../api/problem';
import { ActForm } from '../../acts/act-form';
import '../../acts/acts.css';
import type { OnActed } from '../../acts/acted';
import { useActing } from '../../acts/use-acting';
import { useKeys } from '../../frame/keys';
import { Refused } from '../../frame/refused';
import { Told } from '../../frame/told';
import { sayWhen } from '../../words/dates';
import { DueBothWays } from './due-both-ways';
import { WhereItGoes } from './where-it-goes';
import { WhoAsks } from './who-asks';

interface Props {
  readonly view: DocumentView;
  readonly acts: readonly AllowedAct[];
  readonly onActed: OnActed;
  /** The way out to begin with, instead of the step's own act. */
  readonly begin?: AllowedAct | undefined;
  /** One came here by acting on the document before, or had the box opened: reading goes on at the title. */
  readonly arrived?: boolean;
  /** Shuts the whole box, where it lies over the document. */
  readonly shut?: () => void;
}

/** These panels ask about open lines of Nơi nhận themselves. */
const ASKS_ABOUT_LINES: readonly AllowedAct['kind'][] = ['seal', 'confirmPaperSigned'];

/** Where one begins in a form that was just opened. */
const FIRST_ASKED = '.act-form :is(select, textarea, input, button):not(:disabled)';

/** Verb, deadline both ways, who asks, the form with its one filled button, two ways out, where the paper goes next. */
export function DecisionBox({ view, acts, onActed, begin, arrived = false, shut }: Props) {
  const box = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrived) title.current?.focus();
  }, [arrived]);
  const [chosen, setChosen] = useState(begin && keyOf(begin));
  const choose = (other: AllowedAct | undefined) => {
    flushSync(() => setChosen(other && keyOf(other)));
    (other ? box.current?.querySelector<HTMLElement>(FIRST_ASKED) : title.current)?.focus();
  };
  const main = acts.find((act) => act.primary);
  const act = acts.find((other) => keyOf(other) === chosen) ?? main;
  const others = acts.filter((other) => other !== act && !(act && ASKS_ABOUT_LINES.includes(act.kind) && other.kind === 'resolveRecipients'));
  const back = others.find((other) => other.kind === 'return');
  const close = shut ?? (act && act !== main ? () => choose(undefined) : undefined);
  useKeys({
    ...(close && { Escape: { words: 'Đóng phần đang mở, nội dung đã nhập còn nguyên', act: close } }),
    a: { words: 'Tới ô xử lý chính', act: () => document.querySelector<HTMLElement>('[data-primary]')?.focus() },
    ...(act?.needsPin && { s: { words: 'Tới ô mã PIN', act: () => document.querySelector<HTMLElement>('[data-pin]')?.focus() } }),
    ...(back && { r: { words: 'Trả lại', act: () => choose(back) } }),
  });
  return (
    <section
      className="sheet decision"
      aria-labelledby="decision-title"
      ref={box}
      onKeyDown={(event) => {
        // Esc as one types, where single keys rest; not the one that ends a word being composed
        if (event.key === 'Escape' && close && !event.defaultPrevented && !event.nativeEvent.isComposing) {
          event.preventDefault();
          close();
        }
      }}
    >
      <h2 id="decision-title" className="decision-title" tabIndex={-1} ref={title}>
        {titleOf(view, act, main)}
      </h2>
      {view.current && <DueBothWays due={view.current} moved={view.current.movedWords} />}
      <WhoAsks view={view} />
      {act && (
        <OneAct
          key={keyOf(act)}
          view={view}
          act={act}
          onActed={(acted) => {
            setChosen(undefined);
            onActed(acted);
          }}
        />
      )}
      {others.length > 0 && (
        <div className="ways-out">
          {others.map((other) => (
            <button key={keyOf(other)} type="button" className="button" onClick={() => choose(other)}>
              {other.label}
              {other.kind === 'takeBack' || other.primary ? '' : '…'}
              {other.kind === 'return' && (
                <kbd className="wide-only" aria-hidden>
                  R
                </kbd>
              )}
            </button>
          ))}
        </div>
      )}
      {act && <WhereItGoes view={view} act={act} />}
    </section>
  );
}

function OneAct({ view, act, onActed }: { readonly view: DocumentView; readonly act: AllowedAct; readonly onActed: OnActed }) {
  const acting = useActing(view, act, onActed);
  const latest = view.timeline?.at(-1);
  return (
    <>
      {acting.error && !acting.overtaken && <Refused error={acting.error} />}
      {acting.error && acting.overtaken && (
        <Told tone="amber">
          <p>{sentenceOf(acting.error)}</p>
          {latest && (
            <p className="second">
              Mới nhất, {sayWhen(latest.at)}: {latest.what}
            </p>
          )}
        </Told>
      )}
      <ActForm view={view} act={act} acting={acting} />
    </>
  );
}

function keyOf(act: AllowedAct): string {
  return `${act.kind}/${act.postId}/${act.askId ?? ''}`;
}

/** The step, when the act is the step's own; what one chose instead, otherwise. */
function titleOf(view: DocumentView, act: AllowedAct | undefined, main: AllowedAct | undefined): string {
  if (act?.kind === 'opinion') return 'Cho ý kiến';
  if (act?.kind === 'vote') return 'Ghi phiếu ý kiến';
  return (act === main ? view.current?.label : act?.label) ?? act?.label ?? '';
}
