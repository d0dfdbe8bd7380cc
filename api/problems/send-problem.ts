import type { ErrorRequestHandler, Response } from 'express';
import { MulterError } from 'multer';
import { isRecordAway } from './record-away';
import { apiProblem, ProblemError, refusalProblem, type Problem } from './problem';

/** The last handler: every error becomes a problem document. What we did not expect is logged and told without its inside. */
export const answerWithProblem: ErrorRequestHandler = (error: unknown, request, response, next) => {
  if (response.headersSent) {
    next(error);
    return;
  }
  const known = knownProblem(error);
  if (known) {
    sendProblem(response, known.problem, known.retryAfterS);
    return;
  }
  request.log?.error({ err: error }, 'unexpected error');
  sendProblem(response, apiProblem('INTERNAL', { requestId: typeof request.id === 'object' ? '' : String(request.id) }));
};

export function sendProblem(response: Response, problem: Problem, retryAfterS?: number): void {
  if (retryAfterS !== undefined) response.setHeader('Retry-After', String(retryAfterS));
  response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}

const RETRY_AFTER_S = 2;

interface KnownProblem {
  readonly problem: Problem;
  readonly retryAfterS?: number;
}

function knownProblem(error: unknown): KnownProblem | undefined {
  if (error instanceof ProblemError) return {
    problem: error.problem, ...(error.retryAfterS !== undefined && { retryAfterS: error.retryAfterS }),
  };
  if (isRecordAway(error)) return { problem: refusalProblem({ code: 'RECORD_UNAVAILABLE' }), retryAfterS: RETRY_AFTER_S };
  if (error instanceof MulterError) return { problem: apiProblem(error.code === 'LIMIT_FILE_SIZE' ? 'FILE_TOO_LARGE' : 'BAD_INPUT') };
  // body-parser marks what the sender did wrong with a status of its own: damaged JSON, a body beyond the limit, a damaged address.
  if (error instanceof Error && 'status' in error && typeof error.status === 'number' && error.status < 500) {
    return { problem: apiProblem(error.status === 413 ? 'FILE_TOO_LARGE' : 'BAD_INPUT') };
  }
  return undefined;
}
