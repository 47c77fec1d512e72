import { Controller, Get, Header, Inject, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { loadOwnDispute } from '#application/dispute/disputes.js';
import { verifyStream } from '#event-store/verify-stream.js';
import { READ } from '../../dispute/refusals.js';
import { Access } from '../../http/access.js';
import type { Caller } from '../../http/caller.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import { CurrentCaller } from '../../http/request.js';
import { AccessRecords } from './access-record.dto.js';
import { listAccessRecords } from './list-access-records.js';
import { replayDispute } from './replay-dispute.js';
import { ReplayBody, ReplayQuery, VerificationBody } from './replay.dto.js';

/** What an auditor alone reads of a dispute that its mandate covers: how it once looked, who read it, whether it holds. */
@ApiTags('audit')
@Controller({ path: 'disputes/:disputeId', version: '1' })
export class ReplayController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get('replay')
  @Access('auditor')
  @Header('Cache-Control', 'private, no-store')
  @Operation('replayDispute', {
    summary: 'The dispute at an instant as its case manager, a party or its panel saw it',
    description:
      'What that seat saw then and an auditor may see: nothing of rooms, talks, deliberations, confidential parts, nothing that was revealed later, and nothing that is closed or erased today.',
    refusals: READ,
  })
  @ApiOkResponse({ type: ReplayBody })
  replayDispute(
    @Param('disputeId', PathId) disputeId: string,
    @Query() query: ReplayQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<ReplayBody> {
    return replayDispute(this.parts, caller, disputeId, query);
  }

  @Get('verification')
  @Access('auditor')
  @Header('Cache-Control', 'private, no-store')
  @Operation('verifyDispute', {
    summary: 'Whether the log of the dispute is whole: each of its events is hashed anew',
    refusals: READ,
  })
  @ApiOkResponse({ type: VerificationBody })
  async verifyDispute(
    @Param('disputeId', PathId) disputeId: string,
    @CurrentCaller() { tenant, actor, now }: Caller,
  ): Promise<VerificationBody> {
    const { stream } = await loadOwnDispute(tenant, disputeId, actor);
    return { ...(await verifyStream(tenant.database, tenant.associationId, stream.streamId)), checkedAt: now };
  }

  @Get('access-records')
  @Access('auditor')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listAccessRecords', {
    summary: 'Which people of the association read the dispute, and who looked at its files; nothing of rooms',
    refusals: READ,
  })
  @ApiOkResponse({ type: AccessRecords })
  listAccessRecords(
    @Param('disputeId', PathId) disputeId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<AccessRecords> {
    return listAccessRecords(caller, disputeId);
  }
}
