import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
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
  return `${JSON.stringify(sorted(document), undefined, 2)}\n`;
}

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  );
};
