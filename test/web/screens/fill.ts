import type { Locator } from 'playwright-core';
import { choiceOf } from '#messages/forms/choices.js';
import { ADD, FORM_WORDS as W, NTH } from '#messages/forms/words.js';
import { KIT_WORDS } from '#messages/ui/kit.js';
import type { Field, Values } from '../../../apps/web/src/features/acts/model/field.js';
import { choose, chooseAll, chooseAny, mark, type Hand } from './choose.js';
import { giveFiles, type Named } from './give-files.js';
import { findMore } from './find-more.js';
import { labelIn, partIn } from './parts.js';

const DAY = 10;
const BEIJING = 8 * 3_600_000;
type Of<K extends Field['kind']> = Extract<Field, { readonly kind: K }>;
type Fill = (hand: Hand, field: Field, name: string, value: unknown) => Promise<void>;

/** What others in the form are chosen from stands first. */
const rank = (field: Field): number => {
  if (field.kind === 'files') return 0;
  if (field.kind !== 'list' || !field.of.some(({ kind }) => kind === 'own')) return 3;
  return field.of.some(isFromHere) ? 2 : 1;
};
const isFromHere = (field: Field): boolean => field.kind === 'pick' && field.source.endsWith('-here');

/** Fills these fields as the body says, each found by what stands above it. */
export async function fill(hand: Hand, fields: readonly Field[], body: Values, at = ''): Promise<void> {
  const unknown = Object.keys(body).filter(
    (name) => body[name] !== undefined && !fields.some((one) => one.name === name),
  );
  if (unknown.length > 0) throw new Error(`${hand.operationId} asks nowhere for ${at} ${unknown.join(', ')}`);
  for (const field of fields.toSorted((a, b) => rank(a) - rank(b))) {
    const value = body[field.name];
    if (value === undefined || value === null || field.kind === 'own') continue;
    await FILLS[field.kind](hand, field, at === '' ? field.name : `${at}.${field.name}`, value);
  }
}

const write = async (hand: Hand, input: Locator, text: string): Promise<void> => {
  if ((await input.inputValue()) !== text) await hand.hands.write(input, text);
};
const type: Fill = async (hand, field, name, value) =>
  write(hand, partIn(hand, field, name).locator('input:not([type=hidden]), textarea').first(), String(value));

const FILLS: Readonly<Record<Field['kind'], Fill>> = {
  text: type,
  number: type,
  day: type,
  own: () => Promise.resolve(),
  lines: (hand, field, name, value) => type(hand, field, name, (value as readonly unknown[]).join('\n')),
  choice: async (hand, field, name, value) => {
    const word = choiceOf(hand.operationId, field.path, String(value), hand.locale);
    await choose(hand, partIn(hand, field, name), String(value), word);
  },
  choices: (hand, field, name, value) => chooseAll(hand, partIn(hand, field, name), value as readonly string[]),
  flag: async (hand, field, name, value) => {
    const part = partIn(hand, field, name);
    if (field.isOptional) await mark(hand, part, value === true);
    else await choose(hand, part, value === true ? 'yes' : 'no', W[value === true ? 'yes' : 'no'][hand.locale]);
  },
  oath: (hand, field, name) => mark(hand, partIn(hand, field, name), true),
  instant: async (hand, field, name, value) => {
    const label = labelIn(hand, field);
    const legend = field.isOptional ? `${label} ${KIT_WORDS.optional[hand.locale]}` : label;
    const group = hand.form
      .getByRole('group', { name: legend, exact: true })
      .filter({ has: hand.page.locator(`[data-field="${name}"]`) })
      .last();
    const local = new Date(Date.parse(String(value)) + BEIJING).toISOString();
    await write(hand, group.locator(`[data-field="${name}"] input`).first(), local.slice(0, DAY));
    await write(hand, group.getByLabel(W.time[hand.locale]), local.slice(DAY + 1, DAY + 6));
  },
  money: async (hand, field, name, value) => {
    const { minorUnits, currency, ...also } = value as Values;
    const { also: others, ...money } = field as Of<'money'>;
    await type(hand, { ...money, also: [] }, `${name}.minorUnits`, Number(minorUnits) / 100);
    const select = hand.form.locator(`[data-field="${name}.currency"]`);
    if ((await select.count()) > 0) await choose(hand, select, String(currency));
    await fill(hand, others, also, name);
  },
  pick: async (hand, field, name, value) => {
    const called = (id: unknown): string => (isFromHere(field) ? hand.names.get(String(id)) : undefined) ?? String(id);
    const part = partIn(hand, field, name);
    const isNamed = isFromHere(field) && [value].flat().every((id) => hand.names.has(String(id)));
    if (hand.isSample && !isNamed) return chooseAny(hand, part);
    await findMore(hand, part, String(value));
    if ((field as Of<'pick'>).isMany) await chooseAll(hand, part, (value as readonly unknown[]).map(called));
    else await choose(hand, part, called(value));
  },
  pairs: (hand, field, name, value) => {
    if (hand.isSample) return chooseAny(hand, partIn(hand, field, name));
    const ids = (value as readonly Values[]).map((one) => `${String(one['respondentId'])}:${String(one['itemId'])}`);
    return chooseAll(hand, partIn(hand, field, name), ids);
  },
  files: (hand, field, name, value) => {
    const files = ((field as Of<'files'>).isOne ? [value] : value) as readonly Named[];
    return giveFiles(hand, field, name, files);
  },
  group: async (hand, field, name, value) => {
    const part = partIn(hand, field, name);
    const add = part.getByRole('button', { name: ADD[hand.locale]({ name: labelIn(hand, field) }), exact: true });
    if (field.isOptional && (await part.locator('fieldset').count()) === 0) await hand.hands.press(add);
    await fill(hand, (field as Of<'group'>).fields, value as Values, name);
  },
  list: async (hand, field, name, value) => {
    const part = partIn(hand, field, name);
    const label = labelIn(hand, field);
    const { of, least } = field as Of<'list'>;
    const own = of.find(({ kind }) => kind === 'own');
    const initial = field.name.charAt(0);
    for (const [index, one] of (value as readonly Values[]).entries()) {
      const legend = NTH[hand.locale]({ name: label, number: index + 1 });
      const there = part.getByRole('group', { name: legend, exact: true });
      if (!field.isOptional && index < least) await there.waitFor();
      else if ((await there.count()) === 0)
        await hand.hands.press(part.getByRole('button', { name: ADD[hand.locale]({ name: label }), exact: true }));
      if (own) hand.names.set(String(one[own.name]), `${initial}${index + 1}`);
      await fill(hand, of, one, `${name}.${index}`);
    }
  },
};
