import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { EmptyState } from '../../kit/status/empty-state.js';
import { Skeleton } from '../../kit/status/skeleton.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { TroubleBanner } from '../desk/trouble-banner.js';

type Props<T> = {
  readonly read: Pick<UseQueryResult<T>, 'data' | 'error' | 'refetch'>;
  /** Why there is nothing, where what was read is empty. */
  readonly empty?: string | undefined;
  readonly isEmpty?: ((data: T) => boolean) | undefined;
  readonly lines?: number;
  readonly children: (data: T) => ReactNode;
};

/** One part of the page with what it reads: it waits, fails and is empty by itself, and takes nothing else with it. */
export function Part<T>({ read: { data, error, refetch }, empty, isEmpty, lines = 4, children }: Props<T>) {
  const trouble = troubleOf(error);
  return (
    <>
      {trouble && <TroubleBanner trouble={trouble} again={() => void refetch()} />}
      {data === undefined && !trouble && <Skeleton lines={lines} />}
      {data !== undefined &&
        (empty !== undefined && isEmpty?.(data) === true ? <EmptyState title={empty} /> : children(data))}
    </>
  );
}
