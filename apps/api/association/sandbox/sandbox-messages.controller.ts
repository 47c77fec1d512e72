import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { instant } from '#domain/kernel/message.js';
import { findKeptMessages } from '#infrastructure/sandbox/sandbox-messages.js';
import { pageAt, placeOf } from '../../dispute/docket/cursor.js';
import { given } from '../../dispute/given.js';
import { Access } from '../../http/access.js';
import type { Caller } from '../../http/caller.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { CurrentCaller } from '../../http/request.js';
import { ListSandboxMessagesQuery, SandboxMessageList } from './sandbox.dto.js';

/** What a sandbox would have sent. */
@ApiTags('associations')
@Controller({ path: 'sandbox-messages', version: '1' })
export class SandboxMessagesController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('administrator', 'case-manager')
  @Operation('listSandboxMessages', {
    summary:
      'Mail and messages that your sandbox would have sent, the last first; of another association there are none',
    description: 'Kept for 30 days.',
    refusals: ['Unauthenticated', 'Forbidden'],
  })
  @ApiOkResponse({ type: SandboxMessageList })
  async listSandboxMessages(
    @Query() { cursor, limit = 50 }: ListSandboxMessagesQuery,
    @CurrentCaller() { tenant }: Caller,
  ): Promise<SandboxMessageList> {
    const list = { operation: 'listSandboxMessages' };
    const after = placeOf<{ readonly at: string; readonly id: string }>(tenant, list, cursor);
    const { masterKey, pool } = this.parts;
    const rows = await findKeptMessages(pool, masterKey, tenant.associationId, { after, most: limit + 1 });
    const { page, ...next } = pageAt(tenant, list, { rows, limit }, ({ at, id }) => ({ at: instant(at), id }));
    const items = page.map(({ id: keptId, channel, to, subject, text, at }) =>
      given({ keptId, channel, to, subject, text, at: instant(at) }),
    );
    return { items, ...next };
  }
}
