import type { OpenSpan, Tracing } from '#infrastructure/tracing/tracing.js';

/** Each pass that found something, or failed, is a span; one that looked in vain is told nobody. */
export const tracedPass = (
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
