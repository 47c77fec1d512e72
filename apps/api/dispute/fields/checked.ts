import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ValidateBy, ValidateIf } from 'class-validator';

/** What every field says about itself. Without `optional` it has to be there; null never stands for "not given". */
export type About = { readonly description: string; readonly optional?: true };

type Check = {
  /** The code of the problem that a bad value gives. */
  readonly code: string;
  readonly passes: (value: unknown) => boolean;
  readonly says: string;
  readonly schema: Readonly<Record<string, unknown>>;
};

/** A field with its description, its place in OpenAPI and the one check that it has to pass. */
export const checked = ({ description, optional }: About, { code, passes, says, schema }: Check): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ description, required: !optional, ...schema }),
    ...(optional ? [ValidateIf((_, value) => value !== undefined)] : []),
    ValidateBy({ name: code, validator: { validate: passes, defaultMessage: () => says } }),
  );
