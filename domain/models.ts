import { ballotModel, consultationModel } from './collection/collection-model';
import { dispatchModel } from './dispatch/dispatch-model';
import { documentModel } from './document/document-model';
import { registerModel } from './registers/register-model';
import { sessionModel } from './session/session-model';

/** The rules of every kind of stream, as the record runs them. */
export const models = {
  document: documentModel,
  consultation: consultationModel,
  ballot: ballotModel,
  session: sessionModel,
  dispatch: dispatchModel,
  register: registerModel,
} as const;
