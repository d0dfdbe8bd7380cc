import type { DocumentView } from '../../api/document-types';
import { sayWhen } from '../../words/dates';

/** Who handed it on to this step, with their own words. */
export function WhoAsks({ view }: { readonly view: DocumentView }) {
  const opened = view.current?.openedAt;
  const before = (view.timeline ?? []).filter((entry) => opened === undefined || entry.at <= opened);
  const last = before.at(-1);
  if (!last)
    return (
      <p className="quoted">
        <b>{view.drafter.name}</b>, {view.drafter.postTitle} soạn thảo.
      </p>
    );
  return (
    <p className="quoted">
      {last.what.replace(/[.]$/u, '')}, {sayWhen(last.at)}
      {last.words !== undefined && last.words !== '' ? (
        <>
          : <q>{last.words}</q>
        </>
      ) : (
        '.'
      )}
    </p>
  );
}
