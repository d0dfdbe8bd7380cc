import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';

const YEAR_MS = 365 * 86_400_000;

/** The built screens: files with a hash in their name are kept for a year, the page itself is asked for each time. */
export function serveWeb(webFolder: string): Router {
  const router = Router();
  const page = join(webFolder, 'index.html');
  router.use('/assets', express.static(join(webFolder, 'assets'), { immutable: true, maxAge: YEAR_MS, index: false, fallthrough: false }));
  router.use(express.static(webFolder, { index: false, maxAge: 0 }));
  router.get('/*path', (_request, response, next) => {
    if (!existsSync(page)) return next();
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(page);
  });
  router.get('/', (_request, response, next) => {
    if (!existsSync(page)) return next();
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(page);
  });
  return router;
}
