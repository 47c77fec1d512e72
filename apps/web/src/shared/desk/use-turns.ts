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

/** A list of the API that is turned page by page; what is asked for begins anew at the first. */
export function useTurns<T extends Page, K extends readonly unknown[]>(
  what: string,
  of: (page: { readonly limit: number; readonly cursor?: string }) => UseQueryOptions<T, Error, T, K>,
  limit = SIZE,
) {
  const [cursors, setCursors] = useState(FIRST);
  useEffect(() => setCursors(FIRST), [what]);
  const cursor = cursors.at(-1);
  const list = useQuery({
    ...of({ limit, ...(cursor !== undefined && { cursor }) }),
    placeholderData: keepPreviousData,
  });
  const next = list.data?.next ?? list.data?.cursor;
  const turning: Turning = {
    page: cursors.length,
    onBack: cursors.length > 1 ? () => setCursors(cursors.slice(0, -1)) : undefined,
    onNext: next === undefined ? undefined : () => setCursors([...cursors, next]),
  };
  /** To a page that was there already, or to the next. */
  const turnTo = (page: number): void => {
    if (page < cursors.length) setCursors(cursors.slice(0, page));
    else turning.onNext?.();
  };
  return { list, turning, turnTo };
}
