import { applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import type { RefusalCode } from '#domain/kernel/refusal.js';
import type { HttpProblemCode } from './http-problem.js';
import { PROBLEM_STATUS } from './problem-status.js';
import { problemWords } from './problem-words.js';
import { ProblemBody } from './problem.dto.js';

export type ProblemCode = RefusalCode | HttpProblemCode;

type Described = {
  readonly summary: string;
  readonly description?: string;
  /** What it may be refused with, beside what every operation may: 400, 401, 403 or 404 by its access rule, 429, 503. */
  readonly refusals?: readonly ProblemCode[];
  /** Set for a POST: it needs an Idempotency-Key. */
  readonly keyed?: true;
};

/** Names and describes an operation for openapi.json, its refusals one response per status. */
export function Operation(
  operationId: string,
  { summary, description, refusals = [], keyed }: Described,
): MethodDecorator {
  const codes: readonly ProblemCode[] = [
    ...new Set([
      ...refusals,
      'InvalidRequest' as const,
      'Busy' as const,
      'TooManyAttempts' as const,
      ...(keyed ? (['KeyReused'] as const) : []),
    ]),
  ];
  const statuses = [...new Set(codes.map((code) => PROBLEM_STATUS[code]))].sort((a, b) => a - b);
  return applyDecorators(
    ApiOperation({ operationId, summary, ...(description !== undefined && { description }) }),
    ...(keyed ? [ApiHeader(KEY_HEADER)] : []),
    ...statuses.map((status) =>
      ApiResponse({ status, ...problemAnswer(codes.filter((code) => PROBLEM_STATUS[code] === status)) }),
    ),
  );
}

/** How an answer with one of these refusals is described. */
export const problemAnswer = (codes: readonly ProblemCode[]) => ({ description: describe(codes), content: PROBLEM });

const describe = (codes: readonly ProblemCode[]): string =>
  codes.map((code) => `${code}: ${problemWords(code, 'en', {}).title}`).join('; ');

const PROBLEM = { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemBody) } } };

const KEY_HEADER = {
  name: 'Idempotency-Key',
  required: true,
  description:
    '8 to 200 printable ASCII characters, new for every act. The same key with the same body gives the first answer again; with another body 422.',
  schema: { type: 'string' as const, minLength: 8, maxLength: 200 },
};
