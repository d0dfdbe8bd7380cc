import type { AllowedAct, DocumentView } from '../api/document-types';
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
import { PassOn } from './pass-on';
import { Resolve } from './resolve/resolve';
import { ResolveRecipients } from './resolve-recipients/resolve-recipients';
import { Return } from './return';
import { Revise } from './draft/revise';
import { GiveNumber } from './seal/give-number';
import { Seal } from './seal/seal';
import { Sign } from './sign/sign';
import type { Acting } from './use-acting';
import { Withdraw } from './withdraw';

export interface ActFormProps {
  readonly view: DocumentView;
  readonly act: AllowedAct;
  readonly acting: Acting;
}

/** The form of each kind of act. One file per kind; this is the only list of them. */
export function ActForm(props: ActFormProps) {
  switch (props.act.kind) {
    case 'opinion':
      return <GiveOpinion {...props} />;
    case 'prepareOpinion':
      return <PrepareOpinion {...props} />;
    case 'vote':
      return <CastVote {...props} />;
    case 'return':
      return <Return {...props} />;
    case 'revise':
      return <Revise {...props} />;
    case 'resolve':
      return <Resolve {...props} />;
    case 'signature':
      return <Sign {...props} />;
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
    case 'check':
    case 'advise':
    case 'approve':
    case 'takeBack':
      return <PassOn {...props} />;
  }
}
