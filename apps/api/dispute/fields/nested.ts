import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { checked, type About, type Fault } from './checked.js';
import { itself, listFault } from './list.js';
import { REF } from './pattern.js';

type Body = new () => object;

const bodyFault =
  (of: () => Body) =>
  (value: unknown): Fault | undefined =>
    value instanceof of() ? undefined : { code: 'not-an-object' };

/** Swagger knows a function that gives a class by its name alone. */
const lazily = (of: () => Body): (() => Body) => {
  const type = (): Body => of();
  return type;
};

/** An object of its own shape. */
export const Part = (of: () => Body, about: About): PropertyDecorator =>
  applyDecorators(Type(of), ValidateNested(), checked(about, { fault: bodyFault(of), schema: { type: lazily(of) } }));

type ListAbout<T> = About & {
  readonly least: number;
  readonly most: number;
  /** What no two of them may share. */ readonly key?: (one: T) => string;
};

/** A list of objects of one shape. An inner list is none, although class-validator would look into it. */
export const Parts = <T extends object>(
  of: () => new () => T,
  { least, most, key, ...about }: ListAbout<T>,
): PropertyDecorator =>
  applyDecorators(
    Type(of),
    ValidateNested({ each: true }),
    checked(about, {
      fault: (value) => listFault(value, { least, most, each: bodyFault(of), ...(key && { key }) }),
      schema: { type: lazily(of), isArray: true, minItems: least, maxItems: most },
    }),
  );

type RefsAbout = About & { readonly least: number; readonly most: number; readonly example: string };

/** The sender's own names for other parts of its request, each once. */
export const Refs = ({ least, most, example, ...about }: RefsAbout): PropertyDecorator =>
  checked(about, {
    fault: (value) =>
      listFault(value, {
        least,
        most,
        each: (one) => (typeof one === 'string' && REF.test(one) ? undefined : { code: 'bad-characters' }),
        key: itself,
      }),
    schema: {
      type: 'array',
      items: { type: 'string', pattern: REF.source },
      minItems: least,
      maxItems: most,
      uniqueItems: true,
      example: [example],
    },
  });
