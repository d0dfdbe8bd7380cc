import { models } from '../../domain/models';
import { eraseModel, type Models } from './erased-model';

/** The rules of every kind of stream, as the record holds them. */
export const ALL_MODELS: Models = {
  document: eraseModel(models.document),
  consultation: eraseModel(models.consultation),
  ballot: eraseModel(models.ballot),
  session: eraseModel(models.session),
  dispatch: eraseModel(models.dispatch),
  register: eraseModel(models.register),
};
