import type { ValueTransformer } from 'typeorm';

/** A bigint comes from PostgreSQL as text; milliseconds fit a number for 285,000 years. */
export const milliseconds: ValueTransformer = {
  to: (value: number | undefined) => value,
  from: (value: string) => Number(value),
};
