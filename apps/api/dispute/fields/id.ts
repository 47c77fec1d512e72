import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { checked, type About } from './checked.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const EXAMPLE = '01912d68-783e-7a03-8467-5661c1243ad4';

export const isId = (value: unknown): value is string => typeof value === 'string' && UUID.test(value);
const lowered = (value: unknown): unknown => (typeof value === 'string' ? value.toLowerCase() : value);

/** A UUID; written in lower case wherever it is kept. */
export const Id = (about: About): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }) => lowered(value)),
    checked(about, { code: 'id', passes: isId, says: 'must be a UUID', schema: { type: 'string', format: 'uuid', example: EXAMPLE } }),
  );

/** 1 to `most` different UUIDs. */
export const Ids = ({ most, ...about }: About & { readonly most: number }): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }) => (Array.isArray(value) ? value.map(lowered) : value)),
    checked(about, {
      code: 'ids',
      passes: (value) => Array.isArray(value) && value.length >= 1 && value.length <= most && value.every(isId) && new Set(value).size === value.length,
      says: `must be 1 to ${most} different UUIDs`,
      schema: { type: 'array', items: { type: 'string', format: 'uuid' }, minItems: 1, maxItems: most, uniqueItems: true, example: [EXAMPLE] },
    }),
  );
