import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

type Described = { readonly content?: Readonly<Record<string, { readonly schema?: object }>> };
type Operation = { readonly operationId: string; readonly responses: Readonly<Record<string, Described>> };
type Description = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: object;
};
type Known = {
  readonly method: string;
  readonly path: RegExp;
  readonly literal: number;
  readonly operation: Operation;
};
export type SeenAnswer = {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** As the header says it; empty where there is none. */
  readonly contentType: string;
  /** Undefined where it is no JSON. */
  readonly body: unknown;
};

type Reader = { readonly operations: readonly Known[]; readonly ajv: Ajv2020 };
let read: Reader | undefined;
/** Read once in a process, and not before an answer has come. Tests run in the root of the sources. */
const reader = (): Reader => (read ??= open());

function open(): Reader {
  const { paths, components } = JSON.parse(readFileSync('apps/api/openapi.json', 'utf8')) as Description;
  const ajv = new Ajv2020({ strict: false });
  formats.default(ajv);
  ajv.addSchema({ $id: 'openapi', components });
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path: new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`),
      literal: path.split('/').filter((part) => !part.startsWith('{')).length,
      operation,
    })),
  );
  return { operations, ajv };
}

/** The operation that a request comes to: of several the one whose path says most. */
const operationOf = (method: string, path: string): Operation | undefined =>
  reader()
    .operations.filter((one) => one.method === method && one.path.test(path))
    .toSorted((a, b) => b.literal - a.literal)[0]?.operation;

const compiled = new Map<object, ValidateFunction>();
/** Each schema is compiled when its first answer comes, once in a process. */
const validatorOf = (schema: object): ValidateFunction => {
  const known = compiled.get(schema);
  if (known) return known;
  const text = JSON.stringify(schema).replaceAll('"#/components/', '"openapi#/components/');
  const made = reader().ajv.compile(JSON.parse(text) as object);
  compiled.set(schema, made);
  return made;
};

/**
 * Where an answer is not what openapi.json says of its operation: a status or a kind of content that is not described,
 * or a body against its schema. Undefined: it is as described, or the request came to no operation.
 */
export function againstDescription({ method, path, status, contentType, body }: SeenAnswer): string | undefined {
  const operation = operationOf(method, new URL(path, 'http://parley.test').pathname);
  if (!operation) return undefined;
  const where = `${operation.operationId} ${status}`;
  const described = operation.responses[String(status)];
  if (!described) return `${where} is not described`;
  if (body === undefined) return undefined;
  const kind = contentType.split(';')[0] ?? '';
  const content = described.content?.[kind];
  if (!content) return `${where}: ${kind} is not described`;
  if (!content.schema) return undefined;
  const validate = validatorOf(content.schema);
  if (validate(body)) return undefined;
  const faults = (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`.trim());
  return `${where}: ${faults.join('; ')}`;
}
