import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ValidateBy, ValidateIf } from 'class-validator';
import type { ValidationCode, ValidationFacts } from '#messages/validation.js';
import { FAULT } from '../../http/field-errors.js';

/** What every field says about itself. Without `optional` it has to be there; null never stands for "not given". */
export type About = { readonly description: string; readonly optional?: true };

/** What is wrong with a value: the first thing found. */
export type Fault = { readonly code: ValidationCode } & ValidationFacts;

type Check = {
  readonly fault: (value: unknown) => Fault | undefined;
  readonly schema: Readonly<Record<string, unknown>>;
};

/** What is left out is not looked at; null is there, and is looked at. */
export const unlessLeftOut = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);

/** A field with its description, its place in OpenAPI and the one check that it has to pass. */
export const checked = ({ description, optional }: About, { fault, schema }: Check): PropertyDecorator => {
  const found = (value: unknown): Fault | undefined => (value === undefined ? { code: 'missing' } : fault(value));
  return applyDecorators(
    ApiProperty({ description, required: !optional, ...schema }),
    ...(optional ? [unlessLeftOut()] : []),
    ValidateBy({
      name: FAULT,
      validator: {
        validate: (value) => found(value) === undefined,
        defaultMessage: (argument) => JSON.stringify(found(argument?.value)),
      },
    }),
  );
};
