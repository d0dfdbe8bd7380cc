import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { z } from 'zod';
import { publicRoute, type Route } from '../http/route';
import { takeFile } from '../http/upload';
import { apiProblem, fail, ProblemError } from '../problems/problem';
import { fileCheckSchema, publicCheckSchema } from './public-check.schema';
import { documentOfCode, documentOfFile } from './public-document';
import { fileSentenceOf, sentenceOf, verdictOf } from './verdict';

const TAG = 'Xác thực văn bản';
const WINDOW_MS = 60_000;
const LOOK_UPS = 30;
const FILES = 10;

const byCode = publicRoute({
  method: 'get', path: '/xac-thuc/:code', tag: TAG, summary: 'Văn bản mang mã tra cứu này có hợp lệ không',
  params: z.object({ code: z.string().max(40) }), before: atMost(LOOK_UPS),
  answers: { 200: { description: 'Kết luận, người ký, số, ngày, hiệu lực', schema: publicCheckSchema } },
  async handle({ parts, params: { code } }) {
    const document = await documentOfCode(parts, code);
    if (!document) return fail('NO_SUCH_CODE');
    const verification = await parts.verifyFile(await parts.files.get(document.pdfSha256));
    return { body: { document, ...verdictOf(verification, sentenceOf(document, verification)) } };
  },
});

/** The file is held in memory while it is compared, and forgotten. */
const byFile = publicRoute({
  method: 'post', path: '/xac-thuc', tag: TAG, summary: 'So một tệp với bản đã phát hành', upload: 'file',
  before: inTurn(atMost(FILES), takeFile),
  answers: { 200: { description: 'Có đúng là bản đã phát hành không', schema: fileCheckSchema } },
  async handle({ parts, request }) {
    const bytes = request.file?.buffer;
    if (!bytes) return fail('BAD_INPUT', { field: ' (file)' }, 'file');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const verification = await parts.verifyFile(bytes);
    const { number, issuedOn } = verification.printed;
    const document = number === undefined || issuedOn === undefined ? undefined : await documentOfFile(parts, { number, issuedOn }, sha256);
    const found = foundAs(document?.pdfSha256, sha256);
    const verdict = verdictOf(verification, fileSentenceOf(found, document, verification));
    return { body: { ...verdict, genuine: verdict.genuine && found === 'issued', found, ...(document && { document }) } };
  },
});

function foundAs(issuedSha256: string | undefined, sha256: string): 'issued' | 'altered' | 'elsewhere' {
  if (issuedSha256 === undefined) return 'elsewhere';
  return issuedSha256 === sha256 ? 'issued' : 'altered';
}

/** So many calls a minute from one address: codes cannot be tried out, and checking costs work. */
function atMost(limit: number): RequestHandler {
  return rateLimit({
    windowMs: WINDOW_MS, limit, standardHeaders: 'draft-8', legacyHeaders: false,
    handler: (_request, _response, next) => next(new ProblemError(apiProblem('TOO_MANY_CHECKS'), WINDOW_MS / 1_000)),
  });
}

function inTurn(first: RequestHandler, second: RequestHandler): RequestHandler {
  return (request, response, next) => {
    void first(request, response, (error?: unknown) => {
      if (error) next(error);
      else void second(request, response, next);
    });
  };
}

export const publicCheckRoutes: readonly Route[] = [byCode, byFile];
