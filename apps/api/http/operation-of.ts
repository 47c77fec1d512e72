import type { ExecutionContext } from '@nestjs/common';
import { DECORATORS } from '@nestjs/swagger';

/** The operation that is asked for, by its name in openapi.json. */
export const operationOf = (context: ExecutionContext): string => {
  const described = Reflect.getMetadata(DECORATORS.API_OPERATION, context.getHandler()) as
    { readonly operationId?: string } | undefined;
  return described?.operationId ?? context.getHandler().name;
};
