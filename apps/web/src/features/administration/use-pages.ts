import { keepPreviousData, useQuery, type UseQueryOptions } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

type Page = { readonly next?: string; readonly cursor?: string };
export type Turning = {
  readonly page: number;
  readonly onBack: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
};
const FIRST: readonly (string | undefined)[] = [undefined];
const SIZE = 20;

/** A list of the API, page by page; what is asked for begins anew at the first. */
export function usePages<T extends Page, K extends readonly unknown[]>(
  what: string,
  of: (page: { readonly limit: number; readonly cursor?: string }) => UseQueryOptions<T, Error, T, K>,
) {
  const [cursors, setCursors] = useState(FIRST);
  useEffect(() => setCursors(FIRST), [what]);
  const cursor = cursors.at(-1);
  const list = useQuery({
    ...of({ limit: SIZE, ...(cursor !== undefined && { cursor }) }),
    placeholderData: keepPreviousData,
  });
  const next = list.data?.next ?? list.data?.cursor;
  const turning: Turning = {
    page: cursors.length,
    onBack: cursors.length > 1 ? () => setCursors(cursors.slice(0, -1)) : undefined,
    onNext: next === undefined ? undefined : () => setCursors([...cursors, next]),
  };
  return { list, turning };
}
