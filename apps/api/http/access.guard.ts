import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DECORATORS } from '@nestjs/swagger';
import { refuse } from '#domain/kernel/refusal.js';
import type { AccountRole } from '#infrastructure/database/entities/account.js';
import { ACCESS, type AccessRule } from './access.js';
import { inOffice } from './acting-office.js';
import { authenticate } from './authenticate.js';
import { callerOfIdentity } from './caller-of.js';
import { HttpProblem } from './http-problem.js';
import type { Identity } from './identity.js';
import { PARTS, type ApiParts } from './parts.js';
import { isKeptFromActing } from './reads-only.js';
import type { Known } from './request.js';

/** Lets in whom the operation's rules name. Of a dispute nobody learns from a refusal that it exists. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    @Inject(PARTS) private readonly parts: ApiParts,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rules = this.reflector.getAllAndOverride<readonly AccessRule[] | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!rules) throw new Error(`${context.getClass().name}.${context.getHandler().name} has no access rule`);
    const request = context.switchToHttp().getRequest<Known>();
    request.operation = operationOf(context);
    if (rules.includes('public')) return true;
    const identity = inOffice(await authenticate(this.parts, request), request.headers['parley-office']);
    request.identity = identity;
    const caller = callerOfIdentity(this.parts, identity, request);
    if (caller) request.caller = caller;
    const keptOut = isKeptFromActing(identity, { method: request.method, operation: request.operation });
    if (!keptOut && rules.some((rule) => meets(identity, rule, request))) return true;
    if (request.routeOptions.url?.startsWith('/v1/disputes/:')) refuse('NotFound');
    throw new HttpProblem('Forbidden');
  }
}

export const operationOf = (context: ExecutionContext): string => {
  const described = Reflect.getMetadata(DECORATORS.API_OPERATION, context.getHandler()) as
    { readonly operationId?: string } | undefined;
  return described?.operationId ?? context.getHandler().name;
};

const meets = (identity: Identity, rule: AccessRule, request: Known): boolean => {
  switch (rule) {
    case 'public':
      return true;
    case 'signed-in':
      return identity.kind === 'account';
    case 'platform:read':
    case 'platform:measures':
    case 'platform:delegation':
    case 'platform:keys':
      return identity.kind === 'platform' && identity.scopes.some((scope) => rule === `platform:${scope}`);
    case 'operator':
    case 'link':
      return identity.kind === rule;
    case 'party':
      return hasRole(identity, rule) || (identity.kind === 'link' && isIn(request, identity.link.disputeId));
    case 'case-manager':
    case 'administrator':
    case 'mediator':
    case 'expert':
    case 'auditor':
      return hasRole(identity, rule);
  }
};

const hasRole = (identity: Identity, role: AccountRole): boolean =>
  identity.kind === 'account' && identity.account.roles.includes(role);

const isIn = ({ routeOptions, params }: Known, disputeId: string): boolean =>
  routeOptions.url?.startsWith('/v1/disputes/:disputeId') === true &&
  (params as Readonly<Record<string, unknown>>)['disputeId'] === disputeId;
