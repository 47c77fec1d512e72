import { nextOf, type Next } from '../../../shared/next.js';
import type { Values } from './field.js';

/** Fields that change, within what holds them by then. */
export const withNext = (now: unknown, next: Next<Values>): Values => {
  const values = (now ?? {}) as Values;
  return { ...values, ...nextOf(next, values) };
};

/** The same within one of several. */
export const withNextAt = (now: unknown, index: number, next: Next<Values>): readonly Values[] =>
  (Array.isArray(now) ? (now as readonly Values[]) : []).map((one, place) =>
    place === index ? withNext(one, next) : one,
  );
