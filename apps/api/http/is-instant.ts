import { buildMessage, ValidateBy, type ValidationOptions } from 'class-validator';

const FORM = /^(?<date>\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** A moment with its offset, as in RFC 3339, on a day that there is. */
export const isInstantText = (value: unknown): value is string => {
  const date = typeof value === 'string' ? FORM.exec(value)?.groups?.['date'] : undefined;
  return (
    date !== undefined &&
    new Date(`${date}T00:00:00Z`).getTime() > 0 &&
    new Date(`${date}T00:00:00Z`).toISOString().startsWith(date)
  );
};

export const IsInstant = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isInstant',
      validator: {
        validate: isInstantText,
        defaultMessage: buildMessage(
          (each) => `${each}$property must be a date and time with an offset, like 2026-03-14T09:00:00+08:00`,
          options,
        ),
      },
    },
    options,
  );
