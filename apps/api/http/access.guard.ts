import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { refuse } from '#domain/refusal.js';
import { ACCESS, type AccessRule } from './access.js';
import { authenticate } from './authenticate.js';
import { callerOfIdentity } from './caller-of.js';
import { HttpProblem } from './http-problem.js';
import type { Identity } from './identity.js';
import { PARTS, type ApiParts } from './parts.js';
import type { Known } from './request.js';

/** Lets in whom the operation's rules name. Of a dispute nobody learns from a refusal that it exists. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    @Inject(PARTS) private readonly parts: ApiParts,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rules = this.reflector.getAllAndOverride<readonly AccessRule[] | undefined>(ACCESS, [context.getHandler(), context.getClass()]);
    if (!rules) throw new Error(`${context.getClass().name}.${context.getHandler().name} has no access rule`);
    if (rules.includes('public')) return true;
    const request = context.switchToHttp().getRequest<Known>();
    const identity = await authenticate(this.parts, request);
    request.identity = identity;
    const caller = callerOfIdentity(this.parts, identity, request);
    if (caller) request.caller = caller;
    if (rules.some((rule) => meets(identity, rule))) return true;
    if (request.routeOptions.url?.startsWith('/v1/disputes/:')) refuse('NotFound');
    throw new HttpProblem('Forbidden');
  }
}

const meets = (identity: Identity, rule: AccessRule): boolean => {
  switch (rule) {
    case 'public':
      return true;
    case 'signed-in':
      return identity.kind === 'account';
    case 'platform':
    case 'operator':
      return identity.kind === rule;
    case 'party':
    case 'case-manager':
    case 'administrator':
      return identity.kind === 'account' && identity.account.roles.includes(rule);
  }
};
