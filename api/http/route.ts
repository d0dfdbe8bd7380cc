import type { Request, RequestHandler, Response } from 'express';
import type { z } from 'zod';
import type { Viewer } from '../../domain/policy/viewer';
import type { ReferenceData } from '../../adapters/postgres/organisation';
import type { CivilDate, Instant } from '../../domain/time/instant';
import type { ApiParts } from '../api-parts';
import { apiProblem, ProblemError } from '../problems/problem';

/** Who asks: the person of the session, with what they may act from now. */
export interface SignedIn extends ReferenceData {
  readonly viewer: Viewer;
  readonly now: Instant;
  readonly today: CivilDate;
}

export interface Answer {
  readonly description: string;
  /** JSON of this shape; absent for files, streams and empty answers. */
  readonly schema?: z.ZodType;
  readonly contentType?: string;
}

/** What a handler gives back: a status and JSON, or `sent` when it wrote the answer itself. */
export type Reply = { readonly status?: number; readonly body?: unknown } | 'sent';

interface RouteText {
  readonly method: 'get' | 'post' | 'patch' | 'delete';
  /** Below `/api`, with `:names`. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly answers: Readonly<Record<number, Answer>>;
}

/** How a route is listed, mounted and documented: one definition for all three. */
export interface Route extends RouteText {
  readonly access: 'public' | 'signed-in';
  readonly needsKey: boolean;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly upload: 'none' | 'file';
  readonly before?: RequestHandler;
  handle(call: RawCall): Promise<Reply>;
}

export interface RawCall {
  readonly parts: ApiParts;
  readonly request: Request;
  readonly response: Response;
  /** Absent on public routes. */
  readonly signedIn?: SignedIn;
  /** `Idempotency-Key` of a write, a UUID. */
  readonly key?: string;
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

interface Shapes<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType> {
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly upload?: 'none' | 'file';
  /** Runs once it is known who asks, before the body is read: takes a file in. */
  readonly before?: RequestHandler;
}

export interface Call<P, Q, B> {
  readonly parts: ApiParts;
  readonly request: Request;
  readonly response: Response;
  readonly params: P;
  readonly query: Q;
  readonly body: B;
}

type Nothing = z.ZodObject<Record<never, never>>;

/** A route anybody may call. */
export function publicRoute<P extends z.ZodObject = Nothing, Q extends z.ZodObject = Nothing, B extends z.ZodType = z.ZodUndefined>(
  route: RouteText & Shapes<P, Q, B> & { handle(call: Call<z.infer<P>, z.infer<Q>, z.infer<B>>): Promise<Reply> },
): Route {
  return {
    ...route, access: 'public', needsKey: false, upload: route.upload ?? 'none', handle: (call) => route.handle(typed(route, call)),
  };
}

/** A route that reads, for whoever is signed in. */
export function readRoute<P extends z.ZodObject = Nothing, Q extends z.ZodObject = Nothing>(
  route: Omit<RouteText, 'method'> & Shapes<P, Q,
  z.ZodUndefined> & { handle(call: Call<z.infer<P>, z.infer<Q>, undefined> & SignedIn): Promise<Reply> },
): Route {
  return {
    ...route, method: 'get', access: 'signed-in', needsKey: false, upload: 'none',
    handle: (call) => route.handle({ ...typed<P, Q, z.ZodUndefined>(route, call), ...signedInOf(call) }),
  };
}

/** A route that writes: it carries an idempotency key, so that a second click and a retry are the same act. */
export function writeRoute<P extends z.ZodObject = Nothing, Q extends z.ZodObject = Nothing, B extends z.ZodType = z.ZodUndefined>(
  route: RouteText & Shapes<P, Q,
  B> & { handle(call: Call<z.infer<P>, z.infer<Q>, z.infer<B>> & SignedIn & { readonly key: string }): Promise<Reply> },
): Route {
  return {
    ...route, access: 'signed-in', needsKey: true, upload: route.upload ?? 'none',
    handle: (call) => route.handle({ ...typed(route, call), ...signedInOf(call), key: call.key ?? '' }),
  };
}

function typed<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType>(shapes: Shapes<P, Q, B>, call: RawCall) {
  return {
    parts: call.parts, request: call.request, response: call.response,
    params: parsed(shapes.params, call.params), query: parsed(shapes.query, call.query), body: parsed(shapes.body, call.body),
  };
}

function parsed<T extends z.ZodType>(schema: T | undefined, value: unknown): z.infer<T> {
  // without a schema the type is that of "nothing", which any value may stand for
  if (!schema) return undefined as z.infer<T>;
  const answer = schema.safeParse(value ?? {});
  if (answer.success) return answer.data;
  const field = answer.error.issues[0]?.path.join('.') ?? '';
  throw new ProblemError(apiProblem('BAD_INPUT', { field: field && ` (${field})` }, field || undefined));
}

function signedInOf(call: RawCall): SignedIn {
  if (!call.signedIn) throw new Error('a signed-in route was mounted without a session');
  return call.signedIn;
}
