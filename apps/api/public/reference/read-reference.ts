import type { INestApplication } from '@nestjs/common';
import { openApiText } from '../../openapi.js';

export type ReferenceOperation = {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly group: string;
  readonly answers: readonly { readonly status: string; readonly description: string }[];
};
export type Reference = {
  readonly text: string;
  readonly description: string;
  readonly operations: readonly ReferenceOperation[];
};

type Described = {
  readonly info: { readonly description: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
};
type Operation = {
  readonly operationId: string;
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly responses: Readonly<Record<string, { readonly description?: string }>>;
};

/** Every operation of the API as its OpenAPI description tells it. */
export function readReference(app: INestApplication): Reference {
  const text = openApiText(app);
  const { info, paths } = JSON.parse(text) as Described;
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId, summary = '', tags = [], responses }]) => ({
      id: operationId,
      method: method.toUpperCase(),
      path,
      summary,
      group: tags[0] ?? 'other',
      answers: Object.entries(responses).map(([status, { description = '' }]) => ({ status, description })),
    })),
  );
  return { text, description: info.description, operations };
}
