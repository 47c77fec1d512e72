import { Matches, type ValidationOptions } from 'class-validator';

/** An id of ours: a UUID in lower case. */
export const IsId = (options?: ValidationOptions): PropertyDecorator =>
  Matches(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/, {
    message: '$property must be an id, a UUID in lower case',
    ...options,
  });
