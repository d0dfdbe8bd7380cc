import type { StepKindName } from '../routes/route';
import { adviseStep } from './advise/advise-step';
import { approveStep } from './approve/approve-step';
import { checkStep } from './check/check-step';
import { consultStep } from './consult/consult-step';
import { councilStep } from './council/council-step';
import { dispatchStep } from './dispatch/dispatch-step';
import { draftStep } from './draft/draft-step';
import { numberStep } from './number/number-step';
import { pollStep } from './poll/poll-step';
import { resolveStep } from './resolve/resolve-step';
import { sealStep } from './seal/seal-step';
import { signStep } from './sign/sign-step';
import type { StepKind } from './step-kind';

/** Every kind a route may be made of. A new kind is a folder here, its schema in `api/acts/` and its panel in `web/`. */
export const STEP_KINDS: Readonly<Record<StepKindName, StepKind>> = {
  draft: draftStep,
  check: checkStep,
  consult: consultStep,
  resolve: resolveStep,
  advise: adviseStep,
  poll: pollStep,
  council: councilStep,
  approve: approveStep,
  number: numberStep,
  sign: signStep,
  seal: sealStep,
  dispatch: dispatchStep,
};
