import type { Values } from '../../../apps/web/src/features/acts/model/field.js';
import type { Hand } from './choose.js';
import { fill } from './fill.js';
import type { Found } from './forms.js';

/** What the address does not say yet is asked for in the form, before what the body says. */
export async function fillForm(hand: Hand, { form, ids }: Found, body: Values): Promise<void> {
  const shown = await Promise.all(
    form.params.map(async (field) =>
      (await hand.form.locator(`[data-field="${field.name}"]`).count()) > 0 ? [field] : [],
    ),
  );
  const params = shown.flat();
  await fill(hand, params, Object.fromEntries(params.map(({ name }) => [name, ids[name]])));
  await fill(hand, form.fields, body);
}
