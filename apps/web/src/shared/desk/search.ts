import { useNavigate, useSearch } from '@tanstack/react-router';

type Reader<T> = (value: string | undefined) => T | undefined;
type Shape = Readonly<Record<string, Reader<unknown>>>;
/** What an address asks for; what it does not say, or says wrongly, is undefined. */
export type Asked<S extends Shape> = { readonly [K in keyof S]?: NonNullable<ReturnType<S[K]>> };

export const text: Reader<string> = (value) => (value === '' ? undefined : value);
export const oneOf =
  <T extends string>(values: readonly T[]): Reader<T> =>
  (value) =>
    values.find((one) => one === value);
export const severalOf =
  <T extends string>(values: readonly T[]): Reader<readonly T[]> =>
  (value) => {
    const named = (value ?? '').split(',');
    const known = values.filter((one) => named.includes(one));
    return known.length === 0 ? undefined : known;
  };

/** Reads the filters of a page out of its address, so that a page can be sent and found again. */
export const searchOf =
  <S extends Shape>(shape: S) =>
  (raw: Readonly<Record<string, unknown>>): Asked<S> => {
    const read = Object.entries(shape).flatMap(([name, reader]) => {
      const value = raw[name];
      const said = reader(typeof value === 'string' ? value : Array.isArray(value) ? value.join(',') : undefined);
      return said === undefined ? [] : [[name, said]];
    });
    return Object.fromEntries(read) as Asked<S>;
  };

/** The filters of this page, and the way to change some of them; `undefined` takes one away. */
export function useFilters<S extends Shape>(read: (raw: Readonly<Record<string, unknown>>) => Asked<S>) {
  const filters = read(useSearch({ strict: false }));
  const navigate = useNavigate();
  const change = (next: { readonly [K in keyof S]?: Asked<S>[K] | undefined }): void => {
    const search = Object.fromEntries(
      Object.entries({ ...filters, ...next }).filter(([, value]) => value !== undefined && value !== ''),
    );
    void navigate({ to: '.', search: search as never, replace: true, resetScroll: false });
  };
  return [filters, change] as const;
}
