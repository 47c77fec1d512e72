import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { problemAnswer, type ProblemCode } from './http/operation.js';
import { PROBLEM_STATUS } from './http/problem-status.js';
import { ProblemBody } from './http/problem.dto.js';

/** The description of every operation, keys in a stable order, as it is committed in openapi.json. */
export function openApiText(api: INestApplication): string {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Parley')
    .setVersion('1')
    .setDescription(
      'Dispute mediation for live-stream e-commerce. Every POST needs an Idempotency-Key; failures are RFC 9457 problems in zh-CN or en by Accept-Language; ' +
        'whoever has no part in a dispute gets the answer of an id that never was. Instants are RFC 3339, in UTC in answers, and tell the legal time of the association unless said otherwise.',
    )
    .addBearerAuth({
      type: 'http',
      scheme: 'bearer',
      description: 'Session token (pls_…), platform key (plk_…) or operator key',
    })
    .build();
  const document = SwaggerModule.createDocument(api, config, {
    extraModels: [ProblemBody],
    operationIdFactory: (_, method) => method,
  });
  return `${JSON.stringify(sorted(withCommonAnswers(document)), undefined, 2)}\n`;
}

type Answered = { security?: unknown; requestBody?: unknown; parameters?: unknown; responses: Record<string, unknown> };

/**
 * What an operation may answer for what it is: who asks for it has to be known and let in, an id in its path may be that
 * of nothing, and a body may be too long or of a kind that is not read. What an operation says itself goes before.
 */
const withCommonAnswers = (document: OpenAPIObject): OpenAPIObject => {
  for (const [path, item] of Object.entries(document.paths))
    for (const operation of Object.values(item) as Answered[]) {
      const codes: readonly ProblemCode[] = [
        ...(operation.security === undefined ? [] : (['Unauthenticated', 'Forbidden', 'NotFound'] as const)),
        ...(path.includes('{') ? (['NotFound'] as const) : []),
        ...(operation.requestBody === undefined ? [] : (['BodyTooLarge', 'UnsupportedMediaType'] as const)),
      ];
      for (const code of codes) operation.responses[PROBLEM_STATUS[code]] ??= problemAnswer([code]);
    }
  return document;
};

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  );
};
