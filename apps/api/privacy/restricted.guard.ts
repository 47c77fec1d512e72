import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { mayReadFile } from '#application/privacy/restricted-files.js';
import { refuse } from '#domain/kernel/refusal.js';
import { noteSecurity } from '#infrastructure/security/security-event.js';
import { disputeAsked } from '../http/dispute-asked.js';
import { operationOf } from '../http/operation-of.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import type { Known } from '../http/request.js';
import { sourceOf } from '../http/source-of.js';

/**
 * A file that is only stored is there for nobody, whatever its part or office, but for whom somebody else let in on a
 * ground; each of its calls is noted (PIPL 47, paragraph 2).
 */
@Injectable()
export class RestrictedGuard implements CanActivate {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Known>();
    const disputeId = disputeAsked(request);
    if (disputeId === undefined || isInUse(request, disputeId)) return true;
    const { account, tenant, now } = request.caller ?? {};
    const letIn = await mayReadFile(this.parts.pool, disputeId, account?.accountId, now);
    if (letIn === 'open') return true;
    if (!letIn) refuse('NotFound');
    await noteSecurity(this.parts.pool, {
      kind: 'restricted-read',
      ...(tenant && { associationId: tenant.associationId }),
      ...(account && { accountId: account.accountId, actor: account.accountId }),
      source: sourceOf(request),
      facts: { disputeId, operation: operationOf(context) ?? '', ...letIn },
    });
    return true;
  }
}

/** Read along with the session, so that the common request asks nothing more. */
const isInUse = ({ identity }: Known, disputeId: string): boolean =>
  (identity?.kind === 'account' || (identity?.kind === 'link' && identity.link.disputeId === disputeId)) &&
  identity.storedOnly === false;
