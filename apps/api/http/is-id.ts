import { buildMessage, ValidateBy, type ValidationOptions } from 'class-validator';

const FORM = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** An id of ours: a UUID (RFC 9562) in lower case. */
export const isOwnId = (value: unknown): boolean => typeof value === 'string' && FORM.test(value);

export const IsId = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isId',
      validator: {
        validate: isOwnId,
        defaultMessage: buildMessage((each) => `${each}$property must be an id, a UUID in lower case`, options),
      },
    },
    options,
  );
