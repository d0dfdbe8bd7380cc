import type { ActKind } from '../api/document-types';
import type { ActFormProps } from './act-form';
import { AskExplanation } from './ask/ask-explanation';
import { AskPartyCommittee } from './ask/ask-party-committee';
import { GiveWord } from './ask/give-word';
import { PassToRead } from './ask/pass-to-read';
import { AssignSession } from './assign-session/assign-session';
import { CastVote } from './poll/cast-vote';
import { GiveOpinion } from './consult/give-opinion';
import { PrepareOpinion } from './consult/prepare-opinion';
import { Nudge } from './nudge';
import { ConfirmPaperSigned } from './paper/confirm-paper-signed';
import { SignDigitally } from './paper/sign-digitally';
import { SignOnPaper } from './paper/sign-on-paper';
import { TakeScan } from './paper/take-scan';
import { Resolve } from './resolve/resolve';
import { ResolveRecipients } from './resolve-recipients/resolve-recipients';
import { Revise } from './draft/revise';
import { GiveNumber } from './seal/give-number';
import { Seal } from './seal/seal';
import { Withdraw } from './withdraw';

type Common = 'check' | 'advise' | 'approve' | 'takeBack' | 'return' | 'signature';

interface Props extends ActFormProps {
  readonly kind: Exclude<ActKind, Common>;
}

/** The forms that most people seldom meet, or that come with a page of their own: they are fetched when first asked for. */
export function RarerAct({ kind, ...props }: Props) {
  switch (kind) {
    case 'opinion':
      return <GiveOpinion {...props} />;
    case 'prepareOpinion':
      return <PrepareOpinion {...props} />;
    case 'vote':
      return <CastVote {...props} />;
    case 'revise':
      return <Revise {...props} />;
    case 'resolve':
      return <Resolve {...props} />;
    case 'giveNumber':
      return <GiveNumber {...props} />;
    case 'seal':
      return <Seal {...props} />;
    case 'signOnPaper':
      return <SignOnPaper {...props} />;
    case 'signDigitally':
      return <SignDigitally {...props} />;
    case 'confirmPaperSigned':
      return <ConfirmPaperSigned {...props} />;
    case 'takeScan':
      return <TakeScan {...props} />;
    case 'resolveRecipients':
      return <ResolveRecipients {...props} />;
    case 'withdraw':
      return <Withdraw {...props} />;
    case 'assignSession':
      return <AssignSession {...props} />;
    case 'askExplanation':
      return <AskExplanation {...props} />;
    case 'passToRead':
      return <PassToRead {...props} />;
    case 'askPartyCommittee':
      return <AskPartyCommittee {...props} />;
    case 'giveWord':
      return <GiveWord {...props} />;
    case 'nudge':
      return <Nudge {...props} />;
  }
}
