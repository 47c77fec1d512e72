import { readFileSync } from 'node:fs';
import { COMMANDS } from '#messages/commands.js';
import { ACTS_DO } from '#messages/forms/acts.js';
import { findChoice } from '#messages/forms/choices.js';
import { findLabel, labelOf } from '#messages/forms/fields.js';
import { HELP_IN_CHINESE } from '#messages/forms/help.js';
import { OPERATIONS as NAMED } from '#messages/forms/operations.js';
import { bodyOf as requiredBody } from './access-matrix/bodies.js';
import { OPERATIONS } from './access-matrix/operations.js';
import * as bodies from './support/operation-bodies.js';
import { ACT_SCREENS, FORM_OPERATIONS, isCommand, operationOf } from '../apps/web/src/features/acts/screens.js';
import { bodyOf, valuesOf } from '../apps/web/src/features/acts/model/body-of.js';
import type { Field, Form, Values } from '../apps/web/src/features/acts/model/field.js';
import type { Description } from '../apps/web/src/features/acts/model/description.js';
import { formsOf } from '../apps/web/src/features/acts/model/forms-of.js';

const description = JSON.parse(readFileSync('apps/api/openapi.json', 'utf8')) as Description;
const forms: readonly Form[] = Object.values(formsOf(description, FORM_OPERATIONS, HELP_IN_CHINESE)).flatMap((part) =>
  Object.values(part),
);
const asSent = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? {})) as unknown;
const back = ({ fields }: Form, body: object): object => bodyOf(fields, valuesOf(fields, body as Values));
const fieldsIn = (fields: readonly Field[]): readonly Field[] =>
  fields.flatMap((field) => [field, ...fieldsIn(inner(field))]);
const inner = (field: Field): readonly Field[] => {
  if (field.kind === 'group') return field.fields;
  if (field.kind === 'list') return field.of;
  return field.kind === 'money' ? field.also : [];
};

it('makes a form of every act and operation that has one', () => {
  expect(new Set(forms.map(({ operationId }) => operationId))).toEqual(FORM_OPERATIONS);
});

it.each(forms)('$operationId asks for what its body needs, and sends it as it was told', (form) => {
  const operation = OPERATIONS.find(({ id }) => id === form.operationId);
  if (!operation || form.sends !== 'json') return;
  const body = requiredBody(operation, {}) as object;
  expect(back(form, body)).toEqual(asSent(body));
});

/** A value for everything that may be said, so that no field can be forgotten. */
const full = (fields: readonly Field[]): Record<string, unknown> =>
  Object.fromEntries(fields.map((field) => [field.name, fullOf(field)]));
const pair = { respondentId: 'r', itemId: 'i' };
const file = { ref: 'e1', sha256: '0', mediaType: 'image/png', description: 'x', part: 'confidential' };
const many = (field: { readonly isMany: boolean }): unknown => (field.isMany ? ['id'] : 'id');
function fullOf(field: Field): unknown {
  switch (field.kind) {
    case 'group':
      return full(field.fields);
    case 'list':
      return [full(field.of), full(field.of)];
    case 'pairs':
      return [pair];
    case 'files':
      return field.isOne ? file : [file];
    case 'pick':
      return field.isNumber === true ? 1 : many(field);
    case 'lines':
      return field.of === 'number' ? [9, 35] : ['2026-03-02'];
    case 'choices':
      return field.values.slice(0, 2);
    case 'choice':
      return field.values[0];
    case 'money':
      return { minorUnits: 0, currency: 'CNY', ...full(field.also) };
    case 'flag':
      return false;
    case 'oath':
      return true;
    case 'number':
      return 0;
    default:
      return 'x';
  }
}

it.each(forms)('$operationId loses nothing of what may be said', (form) => {
  const body = full(form.fields);
  expect(back(form, body)).toEqual(body);
});

it('sends the bodies that the API’s own specs send', () => {
  const known = Object.entries({
    ...bodies.officeBodies(pair),
    ...bodies.goodFaithBodies(pair),
    ...bodies.agreementBodies(pair),
    ...bodies.mediationBodies(pair),
    ...bodies.afterDecisionBodies(pair),
    ...bodies.panelBodies(pair),
  });
  const matches = forms.filter(({ path, sends }) => path.startsWith('/v1/disputes/') && sends === 'json');
  const sent = matches.flatMap((form) => {
    const at = new RegExp(
      `^${form.path.replace('/v1/disputes/{disputeId}', '').replaceAll(/\{\w+\}/g, '[0-9a-f-]+')}$`,
    );
    return known.flatMap(([path, body]) => (body && at.test(path) ? [{ form, body }] : []));
  });
  expect(sent.length).toBeGreaterThan(40);
  for (const { form, body } of sent)
    expect([form.operationId, back(form, body)]).toEqual([form.operationId, asSent(body)]);
});

it('has words for every field, choice and act of the desk', () => {
  const lacking = forms.flatMap(({ operationId, params, query, fields }) =>
    fieldsIn([...params, ...query, ...fields]).flatMap((field) => {
      const values = field.kind === 'choice' || field.kind === 'choices' ? field.values : [];
      const unsaid = values.filter((value) => !findChoice(operationId, field.path, value));
      return [
        ...(findLabel(operationId, field.path) ? [] : [`${operationId}.${field.path}`]),
        ...unsaid.map((value) => `${operationId}.${field.path}=${value}`),
      ];
    }),
  );
  expect(lacking).toEqual([]);
  const acts = Object.keys(ACT_SCREENS).filter((name) => isCommand(name) && ACT_SCREENS[name] === 'form');
  expect(acts.filter((name) => !Object.hasOwn(ACTS_DO, name) || !Object.hasOwn(COMMANDS, name))).toEqual([]);
  const ofCommands = new Set(Object.keys(ACT_SCREENS).flatMap((name) => (isCommand(name) ? [operationOf(name)] : [])));
  expect([...FORM_OPERATIONS].filter((id) => !ofCommands.has(id) && !Object.hasOwn(NAMED, id))).toEqual([]);
});

it('says in Chinese, too, what the API says of each field', () => {
  const without = forms.flatMap((form) =>
    fieldsIn([...form.params, ...form.query, ...form.fields])
      .filter(
        ({ path, help, helpZh }) =>
          help !== undefined && helpZh === undefined && help !== labelOf(form.operationId, path, 'en'),
      )
      .map(({ path, help }) => `${form.operationId} ${path}: ${help}`),
  );
  expect(without).toEqual([]);
});
