import type { Type } from '@nestjs/common';

/** Every controller, one a line. */
export const controllers: readonly Type[] = [];
