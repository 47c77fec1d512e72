import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { checked, type About } from './checked.js';
import { REF } from './pattern.js';

type Body = new () => object;

/** An object of its own shape. */
export const Part = (of: () => Body, about: About): PropertyDecorator =>
  applyDecorators(
    Type(of),
    ValidateNested(),
    checked(about, { code: 'object', passes: (value) => value instanceof of(), says: 'must be an object', schema: { type: of } }),
  );

type ListAbout<T> = About & { readonly least: number; readonly most: number; /** What no two of them may share. */ readonly key?: (one: T) => string };

/** A list of objects of one shape. An inner list is none, although class-validator would look into it. */
export const Parts = <T extends object>(of: () => new () => T, { least, most, key, ...about }: ListAbout<T>): PropertyDecorator =>
  applyDecorators(
    Type(of),
    ValidateNested({ each: true }),
    checked(about, {
      code: 'list',
      passes: (value) =>
        Array.isArray(value) &&
        value.length >= least &&
        value.length <= most &&
        value.every((one) => one instanceof of()) &&
        (!key || new Set((value as T[]).map(key)).size === value.length),
      says: `must be a list of ${least} to ${most} objects${key ? ', none of them twice' : ''}`,
      schema: { type: of, isArray: true, minItems: least, maxItems: most },
    }),
  );

/** The sender's own names for other parts of its request, each once. */
export const Refs = ({
  least,
  most,
  example,
  ...about
}: About & { readonly least: number; readonly most: number; readonly example: string }): PropertyDecorator =>
  checked(about, {
    code: 'refs',
    passes: (value) =>
      Array.isArray(value) &&
      value.length >= least &&
      value.length <= most &&
      value.every((one) => typeof one === 'string' && REF.test(one)) &&
      new Set(value).size === value.length,
    says: `must be ${least} to ${most} different names of 1 to 40 characters of A-Z a-z 0-9 _ -`,
    schema: { type: 'array', items: { type: 'string', pattern: REF.source }, minItems: least, maxItems: most, uniqueItems: true, example: [example] },
  });
