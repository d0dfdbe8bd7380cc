import type { Command } from '../stream/command';
import type { Standing } from '../stream/standing';
import type { Background, Need, StreamModel } from '../stream/stream-model';
import { decideRegister, seriesIdOf } from './decide-register';
import type { RegisterCommandBody, RegisterEvent, RegisterState } from './register';
import { scopeInForce } from './series-of';

/** The rules of what is written into a book by hand. Nothing waits in it: it has no run and no tasks. */
export const registerModel: StreamModel<RegisterState, RegisterCommandBody, RegisterEvent> = {
  kind: 'register',
  needs,
  decide: decideRegister,
  evolve,
  standing,
  openTasks: () => [],
};

function needs(_register: RegisterState | undefined, { streamId, body }: Command<RegisterCommandBody>, background: Background): readonly Need[] {
  if (body.kind === 'look') return [];
  const seriesId = seriesIdOf(streamId);
  const series = background.organisation.series.find((candidate) => candidate.id === seriesId);
  const scope = body.kind !== 'enterOutside' ? body.scope : series && scopeInForce(background.organisation, series, body.on);
  return scope === undefined ? [] : [{ kind: 'series', seriesId, scope, number: body.number }];
}

function evolve(register: RegisterState | undefined, event: RegisterEvent): RegisterState {
  const before = register ?? { entries: 0, secret: [] };
  const isSecret = event.type === 'OutsideDocumentEntered' && event.secret;
  return {
    entries: before.entries + 1,
    secret: isSecret ? [...before.secret, `${event.scope}/${event.number}`] : before.secret,
  };
}

function standing(_register: RegisterState, seq: number): Standing {
  return { seq, phase: 'register', step: 'register', holders: [], closed: true, effects: [] };
}
