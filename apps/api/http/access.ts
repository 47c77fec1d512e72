import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth } from '@nestjs/swagger';
import type { PlatformScope } from '#infrastructure/database/entities/api-key.js';

/**
 * Who may call an operation; any one of its rules lets in. Of a dispute, `party` lets in who opened it from a link,
 * too, and in no other. A platform’s key gets in by the scope that the operation names: without one no platform does.
 * Whether the act itself is theirs, the domain decides.
 */
export type AccessRule =
  | 'public'
  | 'signed-in'
  | 'party'
  | 'case-manager'
  | 'administrator'
  | 'mediator'
  | 'expert'
  | 'auditor'
  | `platform:${PlatformScope}`
  | 'operator'
  | 'link';

export const ACCESS = 'parley:access';

/** Stands on every operation: the guard refuses one without it, and so does the architecture test. */
export const Access = (...rules: readonly [AccessRule, ...AccessRule[]]): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(ACCESS, rules), ...(rules.includes('public') ? [] : [ApiBearerAuth()]));
