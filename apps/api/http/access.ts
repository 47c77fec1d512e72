import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiExtension } from '@nestjs/swagger';
import type { StaffScope } from '#infrastructure/database/entities/api-key.js';

/**
 * Who may call an operation; any one of its rules lets in. Of a dispute, `party` lets in who opened it from a link,
 * too, and in no other. A platform’s key, or one of its people, gets in by the scope that the operation names: without
 * one no platform does. Whether the act itself is theirs, the domain decides. `half-session` lets in who gave a password
 * and owes a second factor: everywhere else its token is none.
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
  | `platform:${StaffScope}`
  | 'operator'
  | 'link'
  | 'half-session';

export const ACCESS = 'parley:access';

/**
 * Stands on every operation: the guard refuses one without it, and so does the architecture test. The description tells
 * it as `x-access`, from which clients are made for those who may call (docs/adr/0050).
 */
export const Access = (...rules: readonly [AccessRule, ...AccessRule[]]): MethodDecorator & ClassDecorator =>
  applyDecorators(
    SetMetadata(ACCESS, rules),
    ApiExtension('x-access', rules),
    ...(rules.includes('public') ? [] : [ApiBearerAuth()]),
  );
