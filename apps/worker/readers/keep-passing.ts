import { follow, type Called, type Following } from '#event-store/follow.js';
import type { OpenSpan, Tracing } from '#infrastructure/tracing/tracing.js';
import { resting } from './resting.js';

/** Begins a follower under its name, by which its failures and what it found are told. */
export type KeepPassing = (
  name: string,
  pass: () => Promise<number>,
  idle: number | (() => number),
  called?: Called,
  apart?: (took: number) => number,
) => Following;

/** Each pass that found something, or failed, is a span; one that looked in vain is told nobody. */
export const keepPassing =
  (report: (reader: string, error: unknown) => void, tracing: Tracing | undefined): KeepPassing =>
  (name, pass, idle, called, apart) => {
    const told = (error: unknown): void => report(name, error);
    const traced = tracing ? tracedPass(name, pass, told, tracing) : { pass, report: told };
    return follow(resting(traced.pass), idle, traced.report, called, apart);
  };

const tracedPass = (
  name: string,
  pass: () => Promise<number>,
  report: (error: unknown) => void,
  tracing: Tracing,
): { readonly pass: typeof pass; readonly report: typeof report } => {
  let last: OpenSpan | undefined; // one pass at a time
  const inSpan = async (span: OpenSpan): Promise<number> => {
    last = span;
    const found = await pass();
    span.tell({ 'parley.reader.events': found });
    return found;
  };
  const isWorth = (found: number): boolean => found > 0;
  return {
    pass: () => tracing.span(`reader ${name}`, { 'parley.reader': name }, inSpan, { isWorth }),
    report: (error) => (last ? tracing.within(last, () => report(error)) : report(error)),
  };
};
