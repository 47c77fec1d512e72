import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { getClock } from '../../client/sdk.gen.js';
import { queryOf } from './queries.js';

/** The association's legal clock. */
export const CLOCK = { ...queryOf('getClock', getClock, {}), staleTime: 5 * 60_000 };

/** Milliseconds; deadlines are told to the minute. */
const EVERY = 30_000;

/** The legal clock's now in ISO 8601: as the API told it, and on from there with this machine's time. */
export function useNow(): string {
  const { data, dataUpdatedAt } = useQuery(CLOCK);
  const [machine, setMachine] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setMachine(Date.now()), EVERY);
    return () => clearInterval(timer);
  }, []);
  const told = data === undefined ? machine : Date.parse(data.now) + Math.max(0, machine - dataUpdatedAt);
  return new Date(told).toISOString();
}
