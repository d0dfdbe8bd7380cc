import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { write } from '../../api/client';
import type { ChosenLine, Draft, Submission } from '../../api/draft-types';
import { useIntention } from '../../api/intention';
import { useWordKeeper } from '../../api/own-words';
import { Refused } from '../../frame/refused';
import { PageChoice } from './page-choice';
import { usePageLacks } from './use-own-page';
import { RouteChoices } from './route-choices';
import { sayReceiver, WayChosen } from './way-chosen';

interface Props {
  readonly draft: Draft;
  readonly chosen: Submission;
  readonly choose: (chosen: Submission) => void;
  readonly recipients: readonly ChosenLine[];
  /** How many lines of Nơi nhận nobody has identified yet; and the way to the first of them. */
  readonly openLines: number;
  readonly toOpenLine: () => void;
  /** What was kept of the choices can go. */
  readonly onHandedIn: () => void;
}

/** Which way it goes and who signs; then the one button, which says to whom. */
export function Submit({ draft, chosen, choose, recipients, openLines, toOpenLine, onHandedIn }: Props) {
  const pageLacks = usePageLacks(draft, chosen);
  const [signerRefused, setSignerRefused] = useState(false);
  const signerField = useRef<HTMLSelectElement>(null);
  const submitting = useSubmitting(draft.draftId, onHandedIn);
  const mustCorrect = draft.findings.filter((finding) => finding.severity === 'must').length;
  return (
    <form
      className="draft-submit"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.signerPostId === '') {
          setSignerRefused(true);
          signerField.current?.focus();
          return;
        }
        submitting.mutate({ ...relevant(chosen), ...(recipients.length > 0 && { recipients }) });
      }}
    >
      <RouteChoices draft={draft} chosen={chosen} choose={choose} signerRefused={signerRefused} signerField={signerField} />
      <PageChoice draft={draft} chosen={chosen} choose={choose} />
      <div className="draft-bar">
        {submitting.error && <div className="draft-refused"><Refused error={submitting.error} /></div>}
        <div className="draft-way">
          <WayChosen draft={draft} chosen={chosen} toSigner={() => signerField.current?.focus()} />
          {openLines > 0 && (
            <button type="button" className="word-button amber" onClick={toOpenLine}>
              Còn {openLines} dòng Nơi nhận chưa xác định
            </button>
          )}
          {mustCorrect > 0 && <p className="red">Còn {mustCorrect} chỗ bắt buộc sửa</p>}
          {pageLacks !== undefined && <p className="red">{pageLacks}</p>}
        </div>
        <button className="button primary" disabled={submitting.isPending || pageLacks !== undefined}>
          {submitting.isPending ? 'Đang trình…' : `Trình ${sayReceiver(draft, chosen.route)}`}
        </button>
      </div>
    </form>
  );
}

/** Only what the chosen route asks for is sent. */
function relevant({ committeeId, consultedPostIds, signAt, field, coSignerPostId, ...always }: Submission): Submission {
  const isCouncilReport = always.route === 'bc-ubnd-hdnd';
  return {
    ...always,
    ...(isCouncilReport && { consultedPostIds: consultedPostIds ?? [], signAt: signAt ?? 'after-session' }),
    ...(coSignerPostId !== undefined && coSignerPostId !== always.signerPostId && { coSignerPostId }),
    ...(field !== undefined && field !== '' && { field }),
    ...(always.route === 'kl-du' && committeeId !== undefined && { committeeId }),
  };
}

function useSubmitting(draftId: string, onHandedIn: () => void) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const intention = useIntention();
  const keeper = useWordKeeper();
  return useMutation({
    mutationFn: async (submission: Submission) => {
      // What was just keyed in goes first; what was typed while earlier words were on their way needs the second turn.
      await keeper.flush();
      await keeper.flush();
      return write<{ documentId: string }>(`/drafts/${encodeURIComponent(draftId)}/submission`, {
        key: intention.keyFor(submission),
        body: submission,
      });
    },
    onSuccess: async ({ documentId }) => {
      intention.settled();
      onHandedIn();
      client.removeQueries({ queryKey: ['draft', draftId] });
      void client.invalidateQueries({ queryKey: ['drafts'] });
      void client.invalidateQueries({ queryKey: ['documents'] });
      await navigate(`/du-thao-cua-toi?moi=${encodeURIComponent(documentId)}`);
    },
    // It may have been handed in from another window: the page then says so.
    onError: () => client.invalidateQueries({ queryKey: ['draft', draftId], exact: true }),
  });
}
