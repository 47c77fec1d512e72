import type { Field } from '../../../apps/web/src/features/acts/model/field.js';
import { ADD } from '#messages/forms/words.js';
import type { Hand } from './choose.js';
import { labelIn, partIn } from './parts.js';

const MANY = 40;

/** Opens everything that need not be said, and gives the names of fields that do not show. */
export async function openParts(hand: Hand, fields: readonly Field[], at = ''): Promise<readonly string[]> {
  const missing: string[] = [];
  for (const field of fields) {
    if (field.kind === 'own') continue;
    const name = at === '' ? field.name : `${at}.${field.name}`;
    if (!(await shows(hand, field, name))) {
      missing.push(name);
      continue;
    }
    if (field.kind === 'money') missing.push(...(await openParts(hand, field.also, name)));
    if (field.kind === 'group') {
      await add(hand, field, name);
      missing.push(...(await openParts(hand, field.fields, name)));
    }
    if (field.kind === 'list') {
      await add(hand, field, name);
      missing.push(...(await openParts(hand, field.of, `${name}.0`)));
    }
  }
  return missing;
}

const shows = async (hand: Hand, field: Field, name: string): Promise<boolean> => {
  if (field.kind === 'money') return (await partIn(hand, field, `${name}.minorUnits`).count()) > 0;
  if (field.kind !== 'instant') return (await partIn(hand, field, name).count()) > 0;
  const day = hand.form.locator(`fieldset:has([data-field="${name}"])`).filter({ hasText: labelIn(hand, field) });
  return (await day.count()) > 0;
};

/** Where it is not there yet: what can be left out, and the first of a list. */
async function add(hand: Hand, field: Field, name: string): Promise<void> {
  const part = partIn(hand, field, name);
  const isOpen = field.kind === 'group' ? 'fieldset' : 'fieldset fieldset';
  if ((await part.locator(isOpen).count()) > 0) return;
  const button = part.getByRole('button', { name: ADD[hand.locale]({ name: labelIn(hand, field) }), exact: true });
  if ((await button.count()) > 0) await hand.hands.press(button.first());
  if (hand.hands.count.clicks > MANY) throw new Error(`${hand.operationId} opens without end`);
}
