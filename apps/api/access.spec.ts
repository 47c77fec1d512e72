import 'reflect-metadata';
import { controllers } from './controllers.js';
import { ACCESS } from './http/access.js';
import { describeApi } from './describe.js';
import { openApiText } from './openapi.js';

type Handler = { readonly shown: boolean; readonly name: string; readonly rules: unknown };

const handlers: readonly Handler[] = controllers.flatMap((controller) =>
  Object.getOwnPropertyNames(controller.prototype).flatMap((name) => {
    const handler = (controller.prototype as Readonly<Record<string, object>>)[name];
    if (name === 'constructor' || !handler || !Reflect.hasMetadata('path', handler)) return [];
    return [
      {
        shown: !Reflect.hasMetadata('swagger/apiExcludeController', controller),
        name: `${controller.name}.${name}`,
        rules: (Reflect.getMetadata(ACCESS, handler) as unknown) ?? Reflect.getMetadata(ACCESS, controller),
      },
    ];
  }),
);

it.each(handlers)('$name says who may call it', ({ rules }) => {
  expect(rules).toEqual(expect.arrayContaining([expect.any(String)]));
});

type Operation = {
  readonly operationId?: string;
  readonly summary?: string;
  readonly parameters?: readonly { readonly name: string }[];
  readonly security?: readonly object[];
  readonly 'x-access'?: readonly string[];
};

type Described = Operation & { readonly path: string; readonly method: string };
let operations: readonly Described[];
beforeAll(async () => {
  const { paths } = JSON.parse(await describeApi(openApiText)) as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  };
  operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
  );
});

it('describes every operation under its own name, and every POST with its key', async () => {
  expect(operations).toHaveLength(handlers.filter(({ shown }) => shown).length);
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
  expect(operations.filter(({ summary }) => !summary)).toEqual([]);
  const keyless = operations.filter(
    ({ method, parameters = [] }) => method === 'post' && !parameters.some(({ name }) => name === 'Idempotency-Key'),
  );
  expect(keyless.map(({ path }) => path)).toEqual([]);
});

it('asks for a token exactly where not everybody may call', async () => {
  const wrong = operations.filter(
    ({ security = [], 'x-access': rules = [] }) => rules.includes('public') !== (security.length === 0),
  );
  expect(wrong.map(({ operationId }) => operationId)).toEqual([]);
});
