import type { RequestHandler } from 'express';
import multer from 'multer';
import { apiProblem, ProblemError } from '../problems/problem';

const LARGEST_FILE_BYTES = 20 * 1024 * 1024;

/** One file called `file`, kept in memory; names come as UTF-8. A request that is not multipart passes untouched. */
const takeOne = multer({
  storage: multer.memoryStorage(), defParamCharset: 'utf8',
  limits: { fileSize: LARGEST_FILE_BYTES, files: 1, fields: 40, fieldSize: 2 * 1024 * 1024 },
}).single('file');

/** What is not a plain text field comes beside the file as one JSON field `payload`. */
export const takeFile: RequestHandler = (request, response, next) => {
  takeOne(request, response, (error: unknown) => {
    if (error) return next(error);
    const { payload, ...fields } = request.body ?? {};
    if (typeof payload === 'string') request.body = { ...fields, ...parsedPayload(payload) };
    next();
  });
};

function parsedPayload(payload: string): object {
  try {
    const value: unknown = JSON.parse(payload);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // falls through: told as bad input, like any other damaged JSON
  }
  throw new ProblemError(apiProblem('BAD_INPUT', { field: ' (payload)' }, 'payload'));
}
