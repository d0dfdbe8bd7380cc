import type { Refusal } from '../../domain/stream/refusal';
import { sentenceOf } from '../../domain/stream/refusal-codes';
import { API_PROBLEMS, type ApiProblemCode } from './problem-codes';
import { statusOf } from './status-of';
import { titleOf } from './titles';

/** A problem document (RFC 9457) with our code, the field to correct and the facts of the sentence. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly field?: string;
  readonly facts?: Readonly<Record<string, string>>;
}

/** Thrown inside a route to answer with a problem. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem, readonly retryAfterS?: number) {
    super(problem.code);
    this.name = 'ProblemError';
  }
}

export function apiProblem(code: ApiProblemCode, facts: Readonly<Record<string, string>> = {}, field?: string): Problem {
  const { status, title, detail } = API_PROBLEMS[code];
  return {
    type: typeOf(code), title, status, code, detail: detail.replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? ''),
    ...(field && { field }),
  };
}

export function refusalProblem({ code, facts, field }: Refusal): Problem {
  return {
    type: typeOf(code), title: titleOf(code), status: statusOf(code), code, detail: sentenceOf(code, facts),
    ...(field && { field }), ...(facts && { facts }),
  };
}

export function fail(code: ApiProblemCode, facts?: Readonly<Record<string, string>>, field?: string): never {
  throw new ProblemError(apiProblem(code, facts, field));
}

export function failWith(refusal: Refusal): never {
  throw new ProblemError(refusalProblem(refusal));
}

function typeOf(code: string): string {
  return `urn:trinh:problem:${code.toLowerCase().replaceAll('_', '-')}`;
}
