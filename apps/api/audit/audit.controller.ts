import { Controller, Get, Inject, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { refuse } from '#domain/kernel/refusal.js';
import { noteSecurity } from '#infrastructure/security/security-event.js';
import { Access } from '../http/access.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { CurrentCaller, type Known } from '../http/request.js';
import { sourceOf } from '../http/source-of.js';
import { listMandates } from './list-mandates.js';
import { ListMandatesQuery, MandateList } from './mandate.dto.js';
import { readSecurityLog } from './read-security-log.js';
import { AuditedSecurityLog, AuditedSecurityQuery } from './security-log.dto.js';

const REFUSALS = ['Unauthenticated', 'Forbidden', 'NotFound'] as const;

/** What an auditor reads beside disputes and ratings, which have doors of their own. */
@ApiTags('audit')
@Controller({ path: 'audit', version: '1' })
export class AuditController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get('mandates')
  @Access('auditor')
  @Operation('listOwnMandates', { summary: 'Your own mandates as an auditor', refusals: REFUSALS })
  @ApiOkResponse({ type: MandateList })
  listOwnMandates(@Query() query: ListMandatesQuery, @CurrentCaller() { tenant, actor }: Caller): Promise<MandateList> {
    return listMandates(tenant, { ...query, accountId: actor.id }, this.parts.now());
  }

  @Get('security-events')
  @Access('auditor')
  @Operation('readSecurityLog', {
    summary: 'The security log of the association, the newest first, under a mandate that names it',
    refusals: REFUSALS,
  })
  @ApiOkResponse({ type: AuditedSecurityLog })
  async readSecurityLog(
    @Query() query: AuditedSecurityQuery,
    @CurrentCaller() { tenant, actor, account }: Caller,
    @Req() known: Known,
  ): Promise<AuditedSecurityLog> {
    if (!account?.mandates?.some(({ securityLog }) => securityLog)) refuse('NotFound');
    const { associationId } = tenant;
    await noteSecurity(this.parts.pool, {
      kind: 'security-log-read',
      associationId,
      actor: actor.id,
      source: sourceOf(known),
      facts: { kind: query.kind ?? null, accountId: query.accountId ?? null },
    });
    return readSecurityLog(tenant, query);
  }
}
