import type { DocumentView } from '../../api/document-types';
import { sayWhen } from '../../words/dates';

/** Who handed it on to this step, with their own words. */
export function WhoAsks({ view }: { readonly view: DocumentView }) {
  const opened = view.current?.openedAt;
  const last = [...view.timeline].reverse().find((entry) => entry.who !== undefined && (opened === undefined || entry.at <= opened)) ?? view.timeline.at(-1);
  if (!last?.who) return null;
  const place = last.who.unitName && !last.who.postTitle.includes(last.who.unitName) ? `${last.who.postTitle}, ${last.who.unitName}` : last.who.postTitle;
  return (
    <p className="quoted">
      <b>{last.who.name}</b>, {place}, {last.what.slice(0, 1).toLocaleLowerCase('vi') + last.what.slice(1)}, {sayWhen(last.at)}
      {last.words !== undefined && last.words !== '' ? `: “${last.words}”` : '.'}
    </p>
  );
}
