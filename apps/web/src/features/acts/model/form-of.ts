import type { Field, Form, Kind } from './field.js';
import { has, namesOf, type Described, type Description, type Schema } from './description.js';
import { namesSomething, sourceOf } from './source.js';

type Place = {
  readonly schemas: Readonly<Record<string, Schema>>;
  readonly operationId: string;
  readonly path: string;
};

/** A schema with what it refers to, and the words that stand nearest to it. */
const resolved = (schema: Schema, schemas: Place['schemas']): Schema => {
  const { description } = schema;
  const inner = schema.$ref === undefined ? schema.allOf?.[0] : schemas[schema.$ref.split('/').at(-1) ?? ''];
  if (!inner) return schema;
  const found = resolved(inner, schemas);
  return description === undefined ? found : { ...found, description };
};

const isFile = (schema: Schema): boolean => has(schema, 'ref', 'sha256', 'mediaType');
const isPair = (schema: Schema): boolean =>
  has(schema, ...PAIR) && Object.keys(schema.properties ?? {}).length === PAIR.length;

const PAIR = ['respondentId', 'itemId'];
const MONEY = ['minorUnits', 'currency'];

type Defined<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> };
const defined = <T extends object>(value: T): Partial<Defined<T>> =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Partial<Defined<T>>;

const fieldsOf = ({ properties = {}, required = [] }: Schema, place: Place): readonly Field[] =>
  namesOf(properties).map((name) => fieldOf(name, properties[name] ?? {}, required.includes(name), place));

const fieldOf = (name: string, schema: Schema, isRequired: boolean, { path, ...place }: Place): Field => {
  const found = resolved(schema, place.schemas);
  const at = path === '' ? name : `${path}.${name}`;
  return {
    name,
    path: at,
    isOptional: !isRequired,
    ...defined({ help: found.description }),
    ...kindOf(found, { ...place, path: at }),
  };
};

function kindOf(schema: Schema, place: Place): Kind {
  if (schema.type === 'array') return kindOfList(resolved(schema.items ?? {}, place.schemas), schema, place);
  if (isFile(schema)) return { kind: 'files', isOne: true, least: 1 };
  if (has(schema, ...MONEY)) return money(schema, place);
  if (schema.properties) return { kind: 'group', fields: fieldsOf(schema, place) };
  if (isNamed(schema, place)) return pickOne(schema, place);
  return plainKind(schema, place);
}

const pickOne = ({ type }: Schema, place: Place): Kind => ({
  kind: 'pick',
  source: sourceIn(place),
  isMany: false,
  least: 1,
  ...(type === 'integer' && { isNumber: true }),
});

function money(schema: Schema, place: Place): Kind {
  const also = fieldsOf(schema, place).filter(({ name }) => !MONEY.includes(name));
  const currencies = resolved(schema.properties?.['currency'] ?? {}, place.schemas).enum ?? [];
  return { kind: 'money', currencies: currencies as readonly string[], also };
}

function kindOfList(items: Schema, { minItems: least = 0 }: Schema, place: Place): Kind {
  if (isFile(items)) return { kind: 'files', isOne: false, least };
  if (isPair(items)) return { kind: 'pairs', least };
  if (items.properties) return { kind: 'list', of: fieldsOf(items, place), least };
  if (isNamed(items, place) || sourceOf(place.operationId, place.path) !== undefined)
    return { kind: 'pick', source: sourceIn(place), isMany: true, least };
  if (items.enum) return { kind: 'choices', values: items.enum as string[], least };
  const of = items.format === 'date' ? 'day' : items.type === 'integer' ? 'number' : 'text';
  return { kind: 'lines', of, least };
}

function plainKind(schema: Schema, { path }: Place): Kind {
  const { type, format } = schema;
  if (schema.enum?.[0] === true) return { kind: 'oath' };
  if (schema.enum) return { kind: 'choice', values: schema.enum as string[] };
  if (type === 'boolean') return { kind: 'flag' };
  if (type === 'integer' || type === 'number')
    return { kind: 'number', ...defined({ least: schema.minimum, most: schema.maximum }) };
  if (format === 'date') return { kind: 'day' };
  if (format === 'date-time') return { kind: 'instant' };
  if (path.endsWith('.ref')) return { kind: 'own' };
  const as = format === 'email' || format === 'uri' || format === 'password' ? format : undefined;
  return { kind: 'text', ...defined({ as, most: schema.maxLength }) };
}

/** An id, a reference to something of this form, or what only looks like a word or a number. */
const isNamed = ({ format, pattern, type }: Schema, { operationId, path }: Place): boolean =>
  format === 'uuid' ||
  namesSomething(operationId, path) ||
  (type === 'string' &&
    pattern?.includes('{1,40}') === true &&
    sourceOf(operationId, path)?.endsWith('-here') === true);

const sourceIn = ({ operationId, path }: Place) => {
  const source = sourceOf(operationId, path);
  if (!source) throw new Error(`Nobody said where ${operationId}.${path} is chosen from`);
  return source;
};

/** Known from where the form stands. */
const IMPLIED = new Set(['associationId']);
const sentAs = (type: string | undefined): Form['sends'] => {
  if (type === undefined) return 'nothing';
  if (type === 'application/json') return 'json';
  return type === 'multipart/form-data' ? 'multipart' : 'bytes';
};

/** One operation of the API as the form that asks for what it needs. */
export function formOf(path: string, method: string, described: Described, { components }: Description): Form {
  const { operationId, summary, description, parameters = [], requestBody } = described;
  const [sent] = Object.entries(requestBody?.content ?? {});
  const place: Place = { schemas: components.schemas, operationId, path: '' };
  const header = (name: string): boolean => parameters.some((one) => one.in === 'header' && one.name === name);
  const sends = sentAs(sent?.[0]);
  return {
    operationId,
    method: method.toUpperCase(),
    path,
    params: parameters
      .filter((one) => one.in === 'path' && !IMPLIED.has(one.name))
      .map(({ name }) => ({ ...pickOf(name, operationId), name, path: name, isOptional: false })),
    query: parameters
      .filter((one) => one.in === 'query')
      .map(({ name, schema = {}, required = false, description: help }) =>
        fieldOf(name, help === undefined ? schema : { ...schema, description: help }, required, place),
      ),
    fields: sends === 'json' && sent ? fieldsOf(resolved(sent[1].schema, components.schemas), place) : [],
    sends,
    isKeyed: header('Idempotency-Key'),
    isConditional: header('If-Match'),
    summary,
    ...defined({ description }),
  };
}

const pickOf = (name: string, operationId: string): Kind => ({
  kind: 'pick',
  source: sourceIn({ schemas: {}, operationId, path: name }),
  isMany: false,
  least: 1,
});
