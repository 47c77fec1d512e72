import type { Option } from '../../../kit/choices/options.js';
import type { Values } from '../model/field.js';
import type { Source } from '../model/source.js';
import { OF_DISPUTE } from './of-dispute.js';
import type { Load } from './where.js';

type Named = Values & { readonly ref: string };

/** Everything in the form that was given a name of its own, by the name of the field that it stands in. */
function named(value: unknown, field = ''): readonly { readonly field: string; readonly one: Named }[] {
  if (Array.isArray(value)) return value.flatMap((one) => named(one, field));
  if (typeof value !== 'object' || value === null) return [];
  const one = value as Values;
  const own = typeof one['ref'] === 'string' ? [{ field, one: one as Named }] : [];
  return [...own, ...Object.entries(one).flatMap(([name, inner]) => named(inner, name))];
}
const words = (one: Values, ...names: readonly string[]): string => {
  const said = names.map((name) => one[name]).find((value) => typeof value === 'string' && value !== '');
  return typeof said === 'string' ? said : String(one['ref']);
};
const among = (values: Values, field: string, ...names: readonly string[]): readonly Option[] =>
  named(values).flatMap((found) =>
    found.field === field ? [{ id: found.one.ref, label: words(found.one, ...names) }] : [],
  );

/** Chosen among what stands in the same form: files, respondents and items that have no id yet. */
export const HERE = {
  'file-here': async ({ values }) =>
    named(values).flatMap(({ one }) =>
      typeof one['sha256'] === 'string' ? [{ id: one.ref, label: words(one, 'description') }] : [],
    ),
  'respondent-here': async (where) => [
    ...among(where.values, 'respondents', 'name'),
    ...(await OF_DISPUTE.respondent(where)),
  ],
  'item-here': async (where) => [...among(where.values, 'items', 'title'), ...(await OF_DISPUTE.item(where))],
} as const satisfies Partial<Record<Source, Load>>;
