import { instant, type Instant } from '#domain/kernel/message.js';
import type { Caller } from './caller.js';
import { HttpProblem } from './http-problem.js';
import type { ApiParts } from './parts.js';
import type { Known } from './request.js';
import { passingBytes } from './passing-bytes.js';

/** The bytes of a body that is taken as it is; who keeps them copies them. Throws HttpProblem for one that was sent as JSON, and so read as JSON. */
export const rawBytesOf = ({ body, raw }: Known): AsyncIterable<Buffer> => {
  if (body && body !== raw) throw new HttpProblem('UnsupportedMediaType');
  return passingBytes(raw);
};

/** Legal time while a body is still coming: as far from the machine's as it was when the request arrived. */
export const legalClockOf = (
  { now }: Pick<ApiParts, 'now'>,
  { now: arrived }: Pick<Caller, 'now'>,
  { arrivedAt }: Pick<Known, 'arrivedAt'>,
): (() => Instant) => {
  const ahead = Date.parse(arrived) - arrivedAt.getTime();
  return () => instant(now().getTime() + ahead);
};
