import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { instant, type Instant } from '#domain/kernel/message.js';
import { checked, type About } from './checked.js';

const ISO = /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;

/** An ISO 8601 instant with its zone and a day that there is; anything else is none. */
export const findInstant = (value: unknown): Instant | undefined => {
  const [, year, month, day] = (typeof value === 'string' && ISO.exec(value)) || [];
  if (year === undefined || month === undefined || day === undefined || Number(year) < 1000) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return undefined;
  return instant(value as string);
};

/** An instant; kept in UTC to the millisecond. */
export const Moment = (about: About): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }) => findInstant(value) ?? (value as unknown)),
    checked(about, {
      fault: (value) => (findInstant(value) === undefined ? { code: 'not-an-instant' } : undefined),
      schema: { type: 'string', format: 'date-time', example: '2026-03-14T10:00:00+08:00' },
    }),
  );
