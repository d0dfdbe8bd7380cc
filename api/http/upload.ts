import type { RequestHandler } from 'express';
import multer from 'multer';
import { MOST_PICTURES } from '../../adapters/pdf/scans/scan-of-pictures';
import { apiProblem, ProblemError } from '../problems/problem';

const LARGEST_FILE_BYTES = 20 * 1024 * 1024;

/** Room for the lines between the parts of a request. */
const LARGEST_REQUEST_BYTES = LARGEST_FILE_BYTES + 3 * 1024 * 1024;

/** One file called `file`. A request that is not multipart passes untouched. */
export const takeFile: RequestHandler = withPayload(inMemory(1).single('file'));

/** Several files called `file`, as pictures of the pages of one paper come; together no larger than one. */
export const takeFiles: RequestHandler = (request, response, next) => {
  const fits = Number(request.headers['content-length']) <= LARGEST_REQUEST_BYTES;
  if (request.is('multipart/form-data') && !fits) return next(new multer.MulterError('LIMIT_FILE_SIZE', 'file'));
  takeSome(request, response, next);
};

const takeSome = withPayload(inMemory(MOST_PICTURES).array('file', MOST_PICTURES));

/** Kept in memory; names come as UTF-8. */
function inMemory(files: number) {
  return multer({
    storage: multer.memoryStorage(), defParamCharset: 'utf8',
    limits: { fileSize: LARGEST_FILE_BYTES, files, fields: 40, fieldSize: 2 * 1024 * 1024 },
  });
}

/** What is not a plain text field comes beside the file as one JSON field `payload`. */
function withPayload(take: RequestHandler): RequestHandler {
  return (request, response, next) => {
    void take(request, response, (error: unknown) => {
      if (error) return next(error);
      const { payload, ...fields } = request.body ?? {};
      if (typeof payload === 'string') request.body = { ...fields, ...parsedPayload(payload) };
      next();
    });
  };
}

function parsedPayload(payload: string): object {
  try {
    const value: unknown = JSON.parse(payload);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // falls through: told as bad input, like any other damaged JSON
  }
  throw new ProblemError(apiProblem('BAD_INPUT', { field: ' (payload)' }, 'payload'));
}
