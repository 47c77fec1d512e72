import { Controller, Get, Header, Inject, Param, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { findSecurityEvents, type FoundSecurityEvent } from '#infrastructure/security/find-security-events.js';
import { pageAt, placeOf } from '../dispute/docket/cursor.js';
import { given } from '../dispute/given.js';
import { Access } from '../http/access.js';
import { officeOf } from '../http/association-door.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathId } from '../http/path-id.js';
import type { Known } from '../http/request.js';
import { SecurityEvents, SecurityEventsQuery, type SecurityEventLine } from './security-event.dto.js';

const PAGE = 50;
/** In the place of an association, where all are asked for. */
const ALL = 'installation';

/** What happened at the doors. To read it is a sensitive read and noted as one. */
@ApiTags('security')
@Controller({ version: '1' })
export class SecurityEventsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get('associations/:associationId/security-events')
  @Access('administrator', 'operator')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listSecurityEvents', {
    summary: 'Sign-ins, refusals, grants, changes of keys, sensitive reads and exports of the association',
    description:
      'Who, when, from where, with what; no word of what was read or said. Kept until the owner of the database shortens it, at least six months.',
    refusals: ['Unauthenticated', 'Forbidden', 'NotFound'],
  })
  @ApiOkResponse({ type: SecurityEvents })
  async listSecurityEvents(
    @Param('associationId', PathId) associationId: string,
    @Query() query: SecurityEventsQuery,
    @Req() known: Known,
  ): Promise<SecurityEvents> {
    const { tenant } = await officeOf(this.parts, known, associationId);
    return this.list(query, tenant.associationId);
  }

  @Get('security-events')
  @Access('operator')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listAllSecurityEvents', {
    summary: 'The same of the whole installation, with what concerns no association: wrong keys and tokens',
    refusals: ['Unauthenticated', 'Forbidden'],
  })
  @ApiOkResponse({ type: SecurityEvents })
  async listAllSecurityEvents(@Query() query: SecurityEventsQuery): Promise<SecurityEvents> {
    return this.list(query, undefined);
  }

  private async list(query: SecurityEventsQuery, associationId: string | undefined): Promise<SecurityEvents> {
    const { kind, accountId, actor, address, requestId, from, until, limit = PAGE, cursor } = query;
    const search = given({ kind, accountId, actor, address, requestId, from, until });
    const keys = { secret: this.parts.secret, associationId: associationId ?? ALL };
    const list = { operation: 'listSecurityEvents', search };
    const rows = await findSecurityEvents(this.parts.pool, {
      ...{ associationId, accountId, actor, address, requestId },
      kinds: kind && [kind],
      from: from === undefined ? undefined : new Date(from),
      until: until === undefined ? undefined : new Date(until),
      before: placeOf<{ readonly id: string }>(keys, list, cursor)?.id,
      limit: limit + 1,
    });
    const { page, next } = pageAt(keys, list, { rows, limit }, ({ id }) => ({ id }));
    return { items: page.map(lineOf), ...(next !== undefined && { cursor: next }) };
  }
}

const lineOf = ({ id, at, kind, facts, ...row }: FoundSecurityEvent): SecurityEventLine => ({
  id,
  at: at.toISOString(),
  kind,
  ...given({
    associationId: row.association_id ?? undefined,
    accountId: row.account_id ?? undefined,
    actor: row.actor ?? undefined,
    address: row.address ?? undefined,
    device: row.device ?? undefined,
    requestId: row.request_id ?? undefined,
  }),
  facts,
});
