import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { findToldRequests } from '#application/official-request/told-requests.js';
import { actedFor } from '#application/party/acted-for.js';
import { isThere } from '#read-models/is-there.js';
import { Access } from '../http/access.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { CurrentCaller } from '../http/request.js';
import { ToldOfficialRequests } from './official-request-view.dto.js';

/** What those are told whom an authority asked about, once nothing forbids it. */
@ApiTags('official-requests')
@Controller({ path: 'me/official-requests', version: '1' })
export class ToldRequestsController {
  @Get()
  @Access('signed-in')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listToldOfficialRequests', {
    summary: 'Which authorities were answered about those for whom you act, as far as you were told',
    refusals: ['Unauthenticated'],
  })
  @ApiOkResponse({ type: ToldOfficialRequests })
  async listToldOfficialRequests(@CurrentCaller() { tenant, account, now }: Caller): Promise<ToldOfficialRequests> {
    if (!account || !(await isThere(tenant.database, 'official_requests'))) return { items: [] };
    const partyIds = await actedFor(tenant, account.accountId, account.partyIds, now);
    return { items: [...(await findToldRequests(tenant, partyIds))] };
  }
}
