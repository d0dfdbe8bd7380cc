import type { Draft, Submission } from '../../api/draft-types';
import { Choice } from '../../drafting/choice';
import { sayPost } from './choose-signer';

interface Props {
  readonly draft: Draft;
  readonly chosen: Submission;
  readonly choose: (chosen: Submission) => void;
}

const ALONE = ['', 'Không có, một người ký'] as const;

/** A second leader who signs beside the first; nearly all documents have none. */
export function ChooseCoSigner({ draft, chosen, choose }: Props) {
  const { coSignerPostId: _former, ...alone } = chosen;
  const others = draft.coSigners.filter(({ postId }) => postId !== chosen.signerPostId);
  return (
    <Choice
      label="Người ký thứ hai (văn bản liên tịch, đồng ký)"
      value={chosen.coSignerPostId ?? ''}
      options={[ALONE, ...others.map((post) => [post.postId, sayPost(post)] as const)]}
      set={(coSignerPostId) => choose(coSignerPostId === '' ? alone : { ...chosen, coSignerPostId })}
    />
  );
}
