import type { IncomingHttpHeaders } from 'node:http';
import { HttpProblem } from './http-problem.js';

/** Both ends included. */
export type ByteRange = { readonly start: number; readonly end: number };

/** What a request says of ranges. */
export type RangeAsked = {
  /** The header Range. */
  readonly range?: string | undefined;
  /** The header If-Range. */
  readonly ifRange?: string | undefined;
};

export const rangeAsked = ({ range, 'if-range': ifRange }: IncomingHttpHeaders): RangeAsked => ({
  range,
  ...(typeof ifRange === 'string' && { ifRange }),
});

/**
 * Whether a range may be sent: what the asker has already is of these very bytes (RFC 9110, 13.1.5). Nothing here has a
 * date by which it could be told, so a date never holds.
 */
export const isSameFile = (ifRange: string | undefined, etag: string): boolean =>
  ifRange === undefined || ifRange.trim() === `"${etag}"`;

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
