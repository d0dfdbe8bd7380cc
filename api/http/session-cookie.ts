import type { Request, Response } from 'express';

export const SESSION_COOKIE = 'trinh_session';

export function readSessionCookie(request: Request): string | undefined {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  const value = pairs.find(([name]) => name === SESSION_COOKIE)?.[1];
  return value === undefined || value === '' ? undefined : value;
}

/** No script reads it, no other site sends it with a write. It has no age of its own: the record says when it ends. */
export function setSessionCookie(response: Response, token: string, isHttps: boolean): void {
  response.cookie(SESSION_COOKIE, token, { httpOnly: true, sameSite: 'lax', secure: isHttps, path: '/' });
}

export function clearSessionCookie(response: Response, isHttps: boolean): void {
  response.clearCookie(SESSION_COOKIE, { httpOnly: true, sameSite: 'lax', secure: isHttps, path: '/' });
}
