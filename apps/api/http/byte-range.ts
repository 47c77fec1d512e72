import { HttpProblem } from './http-problem.js';

/** Both ends included. */
export type ByteRange = { readonly start: number; readonly end: number };

/**
 * The one range that a request asks for (RFC 9110 section 14); undefined where all is to be sent: no range, several, or
 * one of another form. Throws RangeNotSatisfiable for a range beyond the end.
 */
export function byteRangeOf(header: string | undefined, size: number): ByteRange | undefined {
  const { from, to } = /^bytes=(?<from>\d{0,15})-(?<to>\d{0,15})$/.exec(header?.trim() ?? '')?.groups ?? {};
  if (from === undefined || to === undefined || (from === '' && to === '')) return undefined;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (from !== '' && to !== '' && Number(to) < Number(from)) return undefined; // invalid, so it is as if none was given
  if (start >= size || (from === '' && Number(to) === 0))
    throw new HttpProblem('RangeNotSatisfiable', { headers: { 'content-range': `bytes */${size}` } });
  return { start, end };
}
