import type { EventBody, StreamModel } from '../../domain/stream/stream-model';
import type { StreamKind } from '../../domain/stream/stream-id';

/** The rules of some kind of stream, seen by code that only carries states, commands and events and never looks into them. */
export type ErasedModel = StreamModel<unknown, { readonly kind: string }, EventBody>;

/** Which rules decide on which streams. A kind without rules cannot be acted on. */
export type Models = Readonly<Partial<Record<StreamKind, ErasedModel>>>;

/**
 * The one place where the types of a model are let go. It is sound because of what the record does with the result: a state it
 * hands to `decide` is one this model's own `evolve` returned (stored by kind), and a body was parsed for its kind by whoever
 * sent the command. The compiler allows it without a cast: `StreamModel` declares methods, whose parameters may narrow.
 */
export function eraseModel<State, Body extends { readonly kind: string }, Event extends EventBody>(
  model: StreamModel<State, Body, Event>,
): ErasedModel {
  return model;
}
