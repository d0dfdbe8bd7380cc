import { Router, type Request, type RequestHandler, type Response } from 'express';
import { z } from 'zod';
import { viewerOn } from '../../domain/policy/viewer';
import { civilDateOf } from '../../domain/time/instant';
import type { ApiParts } from '../api-parts';
import { fail } from '../problems/problem';
import type { RawCall, Route, SignedIn } from './route';
import { readSessionCookie, setSessionCookie } from './session-cookie';

const KEY = z.uuid();

/** Mounts every route: session and key are settled here, before a file is taken in and a handler runs. */
export function mountRoutes(routes: readonly Route[], parts: ApiParts): Router {
  const router = Router();
  for (const route of routes) {
    router[route.method](route.path, async (request, response) => {
      const reply = await route.handle(await callOf(route, request, response, parts));
      if (reply === 'sent') return;
      response.status(reply.status ?? 200);
      if (reply.body === undefined) response.end();
      else response.json(reply.body);
    });
  }
  return router;
}

async function callOf(route: Route, request: Request, response: Response, parts: ApiParts): Promise<RawCall> {
  const signedIn = route.access === 'public' ? undefined : await signedInOf(request, response, parts);
  const key = route.needsKey ? keyOf(request) : undefined;
  if (route.before) await passed(route.before, request, response);
  return {
    parts, request, response,
    params: request.params, query: request.query, body: request.body,
    ...(signedIn && { signedIn }), ...(key && { key }),
  };
}

function passed(handler: RequestHandler, request: Request, response: Response): Promise<void> {
  return new Promise((resolve, reject) => {
    void handler(request, response, (error?: unknown) => (error ? reject(error) : resolve()));
  });
}

/** The person behind the cookie; a rotated id goes back with this answer. */
export async function signedInOf(request: Request, response: Response, parts: ApiParts): Promise<SignedIn> {
  const token = readSessionCookie(request);
  const session = token === undefined ? undefined : await parts.identity.sessions.find(token);
  if (!session) fail('NOT_SIGNED_IN');
  if (session.newToken) setSessionCookie(response, session.newToken, isHttps(parts));
  const { now } = session;
  const reference = await parts.reference(session.organisationVersion);
  const today = civilDateOf(now);
  return { ...reference, now, today, viewer: viewerOn(reference.organisation, session.personId, today) };
}

export function isHttps(parts: ApiParts): boolean {
  return parts.settings.publicUrl.startsWith('https:');
}

function keyOf(request: Request): string {
  const key = KEY.safeParse(request.headers['idempotency-key']);
  return key.success ? key.data : fail('KEY_REQUIRED');
}
