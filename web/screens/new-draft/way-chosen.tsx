import type { Draft, Submission } from '../../api/draft-types';
import { sayPost } from './choose-signer';

interface Props {
  readonly draft: Draft;
  readonly chosen: Submission;
  readonly toSigner: () => void;
}

/** What the button will do, in one line beside it: who signs, by which route, who has it next. */
export function WayChosen({ draft, chosen, toSigner }: Props) {
  const signer = draft.signers.find(({ postId }) => postId === chosen.signerPostId);
  const second = draft.coSigners.find(({ postId }) => postId === chosen.coSignerPostId);
  const route = draft.routes.find(({ id }) => id === chosen.route);
  return (
    <p>
      {signer ? (
        <>
          Trình <b>{sayPost(signer)}</b> ký{second && <>, <b>{sayPost(second)}</b> ký thứ hai</>}
        </>
      ) : (
        <button type="button" className="word-button amber" onClick={toSigner}>
          Chưa chọn người ký
        </button>
      )}{' '}
      theo quy trình <b>{route?.name}</b>; tiếp theo: {sayReceiver(draft, chosen.route)}
    </p>
  );
}

/** "Trưởng phòng Ngô Đình Lâm": who has the document next. */
export function sayReceiver({ routes }: Draft, route: Submission['route']): string {
  const [first] = routes.find(({ id }) => id === route)?.goesTo ?? [];
  return first ? `${first.postTitle} ${first.name}`.trim() : 'lãnh đạo đơn vị';
}
