import { searchOf, text, type Asked } from '../../shared/desk/search.js';

const SHAPE = { tab: text, search: text, state: text, office: text, kind: text, address: text, from: text, to: text };
/** What the pages of the administration are filtered by; each list takes what it knows. */
export const readAsked = searchOf(SHAPE);
export type AskedParts = Asked<typeof SHAPE>;
export type Filter = Exclude<keyof AskedParts, 'tab'>;
export const NO_FILTERS: Readonly<Record<Filter, undefined>> = {
  search: undefined,
  state: undefined,
  office: undefined,
  kind: undefined,
  address: undefined,
  from: undefined,
  to: undefined,
};

/** One of these, or nothing: an address may say anything. */
export const known = <T extends string>(of: Readonly<Record<T, unknown>>, value: string | undefined): T | undefined =>
  (Object.keys(of) as T[]).find((one) => one === value);
/** Without what is not said, as the API’s operations take it. */
export const saying = <T extends object>(query: T): { readonly [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as never;
