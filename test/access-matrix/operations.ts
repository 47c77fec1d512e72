import { readFileSync } from 'node:fs';

/** As much of a JSON schema as our description uses. */
export type Schema = {
  readonly $ref?: string;
  readonly type?: string;
  readonly example?: unknown;
  readonly enum?: readonly unknown[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly format?: string;
  readonly pattern?: string;
};

type Parameter = {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: Schema;
};
type Described = {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
};
type Description = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};

const description = JSON.parse(readFileSync('apps/api/openapi.json', 'utf8')) as Description;

export const SCHEMAS = description.components.schemas;

export type Operation = {
  readonly id: string;
  readonly method: string;
  /** With names of parameters in braces. */
  readonly path: string;
  readonly ofDispute: boolean;
  /** Media type and schema of what is sent. */
  readonly body?: { readonly type: string; readonly schema: Schema };
  readonly query: readonly Parameter[];
  /** Headers without which it is no request of its kind, with the least that may stand in them. */
  readonly headers: Readonly<Record<string, string>>;
};

/** Every operation that the API describes. */
export const OPERATIONS: readonly Operation[] = Object.entries(description.paths).flatMap(([path, ways]) =>
  Object.entries(ways).map(([method, { operationId, parameters = [], requestBody }]) => {
    const [sent] = Object.entries(requestBody?.content ?? {});
    return {
      id: operationId,
      method: method.toUpperCase(),
      path,
      ofDispute: path.startsWith('/v1/disputes/{disputeId}'),
      ...(sent && { body: { type: sent[0], schema: sent[1].schema } }),
      query: parameters.filter((one) => one.in === 'query' && one.required === true),
      headers: Object.fromEntries(
        parameters
          .filter((one) => one.in === 'header' && one.required === true && one.name !== 'Idempotency-Key')
          .map(({ name, schema }) => [name, String(schema?.enum?.[0] ?? schema?.minimum ?? 'x')]),
      ),
    };
  }),
);

export const parametersOf = (path: string): readonly string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
