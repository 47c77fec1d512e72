import { follow, type Called, type Following } from '#event-store/follow.js';
import type { Tracing } from '#infrastructure/tracing/tracing.js';
import { resting } from './resting.js';

/** Begins a follower under its name, by which its failures and what it found are told. */
export type KeepPassing = (
  name: string,
  pass: () => Promise<number>,
  idle: number | (() => number),
  called?: Called,
  apart?: (took: number) => number,
) => Following;

/** Each pass that found something is a span; one that looked in vain is told nobody. */
export const keepPassing =
  (report: (reader: string, error: unknown) => void, tracing: Tracing | undefined): KeepPassing =>
  (name, pass, idle, called, apart) =>
    follow(resting(traced(name, pass, tracing)), idle, (error) => report(name, error), called, apart);

const traced = (name: string, pass: () => Promise<number>, tracing: Tracing | undefined): (() => Promise<number>) =>
  tracing === undefined
    ? pass
    : () =>
        tracing.span(
          `reader ${name}`,
          { 'parley.reader': name },
          async (span) => {
            const found = await pass();
            span.tell({ 'parley.reader.events': found });
            return found;
          },
          { isWorth: (found) => found > 0 },
        );
