import type { RefObject } from 'react';
import type { Draft, NamedPost, Submission } from '../../api/draft-types';
import { Choice } from '../../drafting/choice';

interface Props {
  readonly draft: Draft;
  readonly chosen: Submission;
  readonly choose: (chosen: Submission) => void;
  /** One tried to hand it in without a signer. */
  readonly refused: boolean;
  readonly field: RefObject<HTMLSelectElement | null>;
}

const NOBODY = ['', 'Chưa chọn'] as const;

/** Who signs: whom the draft names; nobody is put there for a draft that names nobody. */
export function ChooseSigner({ draft, chosen, choose, refused, field }: Props) {
  const signerPostId = chosen.signerPostId ?? '';
  const signers = draft.signers.map((post) => [post.postId, sayPost(post)] as const);
  return (
    <Choice
      label="Người ký"
      value={signerPostId}
      options={signerPostId === '' ? [NOBODY, ...signers] : signers}
      set={(next) => choose({ ...chosen, signerPostId: next })}
      problem={signerPostId === '' ? whyNobody(draft) : undefined}
      refused={refused}
      field={field}
    />
  );
}

function whyNobody({ reading: { signature } }: Draft): string {
  const printed = signature.name ?? signature.post;
  return printed === undefined
    ? 'Dự thảo không ghi người ký. Hãy chọn người ký trước khi trình.'
    : `Dự thảo ghi người ký là “${printed}”, chưa khớp với một người được ký ở cơ quan này. Hãy chọn người ký trước khi trình.`;
}

/** "Lương Thế Khoa, Chủ tịch UBND". */
export function sayPost({ title, name }: NamedPost): string {
  return name === undefined ? title : `${name}, ${title}`;
}
