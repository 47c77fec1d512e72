import type { Form } from './form.js';

/** What stands in a draft beside what the form asks for, as whoever wrote it left it; nothing where there is none. */
export function othersIn(form: Form, known: readonly string[]): { readonly others?: Form } {
  const others = Object.entries(form).filter(([name]) => !known.includes(name));
  return others.length > 0 ? { others: Object.fromEntries(others) } : {};
}

type Named = readonly { readonly ref: string }[];

/** Without the items that are no longer there; undefined where it was about those alone. What names none is about all. */
export function aboutItems<F extends Form>(form: F, items: Named): F | undefined {
  const { items: named } = form;
  if (!Array.isArray(named)) return form;
  const left = named.filter((ref) => items.some((one) => one.ref === ref));
  return left.length > 0 ? { ...form, items: left } : undefined;
}

/** A wish that something be done at once, as far as a draft says it: on how many items, by which files. */
export type DraftWish = { readonly items: number; readonly recording: string; readonly card: string };

/** The wish as the draft has it, about items that still stand in it. */
export const urgentIn = ({ urgent }: Form, items: Named): Form | undefined =>
  typeof urgent === 'object' && urgent !== null ? aboutItems(urgent as Form, items) : undefined;

export function wishIn(form: Form, items: Named): DraftWish | undefined {
  const wish = urgentIn(form, items);
  if (!wish) return undefined;
  const { items: named, capture = {} } = wish as { readonly items?: unknown; readonly capture?: Form };
  return {
    items: Array.isArray(named) ? named.length : 0,
    recording: String(capture['evidence'] ?? ''),
    card: String(capture['card'] ?? ''),
  };
}
