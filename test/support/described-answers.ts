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

/** The operations by method and number of segments, of each those first whose path says most. */
type Reader = { readonly operations: ReadonlyMap<string, readonly Known[]>; readonly ajv: Ajv2020 };
const keyOf = (method: string, path: string): string => `${method.toUpperCase()} ${path.split('/').length}`;
let read: Reader | undefined;
/** Read once in a process, and not before an answer has come. Tests run in the root of the sources. */
const reader = (): Reader => (read ??= open());

function open(): Reader {
  const { paths, components } = JSON.parse(readFileSync('apps/api/openapi.json', 'utf8')) as Description;
  const ajv = new Ajv2020({ strict: false, code: { optimize: false } }); // made once and asked seldom
  formats.default(ajv);
  ajv.addSchema({ $id: 'openapi', components });
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      key: keyOf(method, path),
      path: new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`),
      literal: path.split('/').filter((part) => !part.startsWith('{')).length,
      operation,
    })),
  );
  operations.sort((a, b) => b.literal - a.literal);
  return { operations: Map.groupBy(operations, ({ key }) => key), ajv };
}

/** The operation that a request comes to: of several the one whose path says most. */
const operationOf = (method: string, path: string): Operation | undefined =>
  reader()
    .operations.get(keyOf(method, path))
    ?.find((one) => one.path.test(path))?.operation;

const compiled = new Map<object, ValidateFunction>();
const byText = new Map<string, ValidateFunction>();
/** Each schema is compiled when its first answer comes, once in a process: of 7,500 answers 300 are not alike. */
const validatorOf = (schema: object): ValidateFunction => {
  const known = compiled.get(schema);
  if (known) return known;
  const text = JSON.stringify(schema).replaceAll('"#/components/', '"openapi#/components/');
  const made = byText.get(text) ?? reader().ajv.compile(JSON.parse(text) as object);
  byText.set(text, made);
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
