import { applyDecorators, type Type } from '@nestjs/common';
import { ApiHeader, ApiResponse } from '@nestjs/swagger';

/** What a POST to a dispute takes and answers, for OpenAPI. */
export const Answers = (status: 200 | 201, type: Type): MethodDecorator =>
  applyDecorators(
    ApiHeader({ name: 'If-Match', required: false, description: 'ETag of the dispute as you saw it' }),
    ApiHeader({ name: 'Parley-Party', required: false, description: 'The party that you act for' }),
    ApiResponse({
      status,
      type,
      headers: { 'Parley-Token': { description: 'Waits for this change in a list', schema: { type: 'string' } } },
    }),
  );
