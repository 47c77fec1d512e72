import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { checked, type About, type Fault } from './checked.js';
import { itself, listFault } from './list.js';
import { isUuid } from '#infrastructure/ids.js';

const EXAMPLE = '01912d68-783e-7a03-8467-5661c1243ad4';

const idFault = (value: unknown): Fault | undefined => (isUuid(value) ? undefined : { code: 'not-a-uuid' });
const lowered = (value: unknown): unknown => (typeof value === 'string' ? value.toLowerCase() : value);

/** A UUID; written in lower case wherever it is kept. */
export const Id = (about: About): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }) => lowered(value)),
    checked(about, { fault: idFault, schema: { type: 'string', format: 'uuid', example: EXAMPLE } }),
  );

/** `least`, else 1, to `most` different UUIDs. */
export const Ids = ({
  least = 1,
  most,
  ...about
}: About & { readonly least?: number; readonly most: number }): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }) => (Array.isArray(value) ? value.map(lowered) : value)),
    checked(about, {
      fault: (value) => listFault(value, { least, most, each: idFault, key: itself }),
      schema: {
        type: 'array',
        items: { type: 'string', format: 'uuid' },
        minItems: least,
        maxItems: most,
        uniqueItems: true,
        example: [EXAMPLE],
      },
    }),
  );
