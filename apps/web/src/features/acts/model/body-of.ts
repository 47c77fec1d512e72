import type { Field, Values } from './field.js';

type Pair = { readonly respondentId: string; readonly itemId: string };

const isNothing = (value: unknown): boolean => value === undefined || value === null || value === '';
const record = (value: unknown): Values => (typeof value === 'object' && value !== null ? (value as Values) : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const pairOf = (id: string): Pair => {
  const [respondentId = '', itemId = ''] = id.split(':');
  return { respondentId, itemId };
};
export const idOfPair = ({ respondentId, itemId }: Pair): string => `${respondentId}:${itemId}`;

/** What is sent for what was typed: nothing for what was left empty, so that the API says what is missing. */
export const bodyOf = (fields: readonly Field[], values: Values): Record<string, unknown> =>
  Object.fromEntries(
    fields.map((field) => [field.name, sentFor(field, values[field.name])]).filter(([, value]) => value !== undefined),
  );

function sentFor(field: Field, value: unknown): unknown {
  switch (field.kind) {
    case 'group':
      return groupSent(field, value);
    case 'list':
      return listSent(field, value, (one) => bodyOf(field.of, record(one)));
    case 'pairs':
      return listSent(field, value, (one) => pairOf(String(one)));
    case 'lines':
      return listSent(field, value, (one) => (field.of === 'number' ? Number(one) : one));
    case 'choices':
      return listSent(field, value, (one) => one);
    case 'money':
      return isNothing(record(value)['minorUnits'])
        ? undefined
        : { ...record(value), ...bodyOf(field.also, record(value)) };
    case 'files':
      return field.isOne ? (isNothing(value) ? undefined : value) : listSent(field, value, (one) => one);
    case 'pick':
      if (field.isMany) return listSent(field, value, (one) => one);
      return isNothing(value) ? undefined : field.isNumber === true ? Number(value) : value;
    default:
      return isNothing(value) ? undefined : value;
  }
}

/** Of what need not be said and was not begun nothing is sent; what must be there is there, be it empty. */
const groupSent = (field: Field & { readonly kind: 'group' }, value: unknown): unknown => {
  if (value === undefined && field.isOptional) return undefined;
  return bodyOf(field.fields, record(value));
};
const listSent = (field: Field, value: unknown, each: (one: unknown) => unknown): unknown =>
  value === undefined && field.isOptional ? undefined : list(value).map(each);

/** What a form holds for a body that was sent: the other way round. */
export const valuesOf = (fields: readonly Field[], body: Values): Values =>
  Object.fromEntries(
    fields
      .filter(({ name }) => body[name] !== undefined)
      .map((field) => [field.name, heldFor(field, body[field.name])]),
  );

function heldFor(field: Field, value: unknown): unknown {
  if (field.kind === 'group') return valuesOf(field.fields, record(value));
  if (field.kind === 'list') return list(value).map((one) => valuesOf(field.of, record(one)));
  if (field.kind === 'pairs') return list(value).map((one) => idOfPair(one as Pair));
  if (field.kind === 'lines') return list(value).map(String);
  return value;
}
