import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { refuse } from '#domain/kernel/refusal.js';
import type { AccountRole } from '#infrastructure/database/entities/account.js';
import type { StaffScope } from '#infrastructure/database/entities/api-key.js';
import { ACCESS, type AccessRule } from './access.js';
import { inOffice } from './acting-office.js';
import { authenticate } from './authenticate.js';
import { callerForPlatform, callerOfIdentity } from './caller-of.js';
import { assertChosen } from './chosen-platform.js';
import { dryRunOf } from './dry-runs.js';
import { findHalfSession } from './find-half-session.js';
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
    if (rules.includes('public')) return true;
    await letIn(this.parts, rules, request);
    const { caller } = request;
    const dryRun = dryRunOf(request);
    if (dryRun && caller) request.caller = { ...caller, tenant: dryRun.tenantOf(caller.tenant) };
    request.letInAgain = async () => {
      const again = Object.assign(Object.create(request) as object, { arrivedAt: this.parts.now() }) as Known;
      await letIn(this.parts, rules, again);
      return again.caller ?? refuse('NotFound');
    };
    return true;
  }
}

/**
 * Notes on the request who asks, also for who is refused then. Throws Refused NotFound, HttpProblem Forbidden,
 * Unauthenticated.
 */
async function letIn(parts: ApiParts, rules: readonly AccessRule[], request: Known): Promise<void> {
  const half = rules.includes('half-session') && (await findHalfSession(parts, request));
  const identity = half || inOffice(await authenticate(parts, request), request.headers['parley-office']);
  request.identity = identity;
  const caller = callerOfIdentity(parts, identity, request);
  if (caller) request.caller = caller;
  const keptOut = isKeptFromActing(identity, request);
  const met = keptOut ? [] : rules.filter((rule) => meets(identity, rule, request));
  if (identity.kind === 'account' && met.some(isOfPlatforms))
    request.caller = callerForPlatform(parts, identity, request);
  if (met.length > 0) return;
  if (identity.kind === 'account' && rules.some(isOfPlatforms)) assertChosen(identity.account);
  if (request.routeOptions.url?.startsWith('/v1/disputes/:')) refuse('NotFound');
  throw new HttpProblem('Forbidden');
}

const meets = (identity: Identity, rule: AccessRule, request: Known): boolean => {
  switch (rule) {
    case 'public':
      return true;
    case 'signed-in':
      return identity.kind === 'account' && (!identity.account.staffings || isOwnAccount(request));
    case 'half-session':
      return identity.kind === 'half';
    case 'platform:read':
    case 'platform:measures':
    case 'platform:delegation':
    case 'platform:keys':
    case 'platform:people':
      return scopesOf(identity).some((scope) => rule === `platform:${scope}`);
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

const isOfPlatforms = (rule: AccessRule): boolean => rule.startsWith('platform:');

/** What somebody does for a platform: a key, or one of its people in the platform that it has chosen. */
const scopesOf = (identity: Identity): readonly StaffScope[] =>
  identity.kind === 'platform'
    ? identity.scopes
    : identity.kind === 'account'
      ? (identity.account.staffing?.scopes ?? [])
      : [];

/** A platform’s people come through no door that is open to everybody but those to their own accounts. */
const isOwnAccount = ({ routeOptions }: Known): boolean => /^\/v1\/(me|sessions)(\/|$)/.test(routeOptions.url ?? '');

const hasRole = (identity: Identity, role: AccountRole): boolean =>
  identity.kind === 'account' && identity.account.roles.includes(role);

const isIn = ({ routeOptions, params }: Known, disputeId: string): boolean =>
  routeOptions.url?.startsWith('/v1/disputes/:disputeId') === true &&
  (params as Readonly<Record<string, unknown>>)['disputeId'] === disputeId;
