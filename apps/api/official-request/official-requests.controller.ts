import { randomBytes } from 'node:crypto';
import { Body, Controller, Get, Header, Param, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { askedOnce } from '#application/context/asked-once.js';
import { loadOfficial, receiveOfficial } from '#application/official-request/official-requests.js';
import { findOfficialRequests } from '#read-models/find-official-requests.js';
import { pageAt, placeOf } from '../dispute/docket/cursor.js';
import { ListTasksQuery } from '../dispute/docket/list.dto.js';
import { disputeNumber } from '../dispute/intake/filing/dispute-number.js';
import { given } from '../dispute/given.js';
import { READ } from '../dispute/refusals.js';
import { Access } from '../http/access.js';
import { After } from '../http/after.js';
import type { Caller } from '../http/caller.js';
import { invalid } from '../http/http-problem.js';
import { Operation } from '../http/operation.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller } from '../http/request.js';
import { send } from '../http/send.js';
import { waitForTable } from '../http/wait-for-read.js';
import { ActOnRight as Act, assertParty, type ActingOnRight as Acting } from '../right/acting.js';
import { OfficialRequestReceived, ReceiveOfficialRequestBody } from './official-request.dto.js';
import { OfficialRequestList, OfficialRequestView } from './official-request-view.dto.js';
import { viewOfficialRequest } from './view-official-request.js';

/** What authorities and courts want of the association: seen by the two case managers who have it, and by nobody else. */
@ApiTags('official-requests')
@Controller({ path: 'official-requests', version: '1' })
export class OfficialRequestsController {
  @Post()
  @Access('case-manager')
  @Operation('receiveOfficialRequest', {
    summary: 'Record an inquiry, an evidence request, an assistance request or a penalty notice of an authority',
    description:
      'You see to it, and the other case manager whom you name looks at what goes out; nobody else can see that it is there. Whom it is about is told once the answer is out, unless the law forbids it until a day.',
    refusals: [
      ...READ,
      'SecondPersonNeeded',
      'UnknownReference',
      'InstantImplausible',
      'NothingNamed',
      'LegalGroundMissing',
    ],
    keyed: true,
  })
  @ApiResponse({ status: 201, type: OfficialRequestReceived })
  async receiveOfficialRequest(@Body() body: ReceiveOfficialRequestBody, @Act() acting: Acting): Promise<void> {
    const { request, reply, caller } = acting;
    const { actor: by, now: at, tenant } = caller;
    const { authorityName, documentNumber, legalGround, asked, secrecyGround, subjectIds = [], ...facts } = body;
    if (secrecyGround !== undefined && facts.secrecyUntil === undefined) throw invalid('secrecyUntil', 'missing');
    if (secrecyGround === undefined && facts.secrecyUntil !== undefined) throw invalid('secrecyGround', 'missing');
    for (const partyId of subjectIds) await assertParty(caller, 'subjectIds', partyId);
    const number = disputeNumber(at, randomBytes(5)).replace('PL-', 'OR-');
    const words = { authorityName, documentNumber, asked, ...given({ legalGround, secrecyGround }) };
    const told = { ...given(facts), number, subjectIds } as Parameters<typeof receiveOfficial>[2];
    send(reply, await receiveOfficial(tenant, { by, at, request }, told, words), tenant);
  }

  @Get()
  @Access('case-manager')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listOfficialRequests', {
    summary: 'The requests of authorities that you see to or look at, the newest first',
    refusals: READ,
  })
  @ApiHeader({ name: 'Parley-After', required: false, description: 'Parley-Token of a change that it has to show' })
  @ApiOkResponse({ type: OfficialRequestList })
  async listOfficialRequests(
    @Query() { cursor, limit = 50 }: ListTasksQuery,
    @CurrentCaller() caller: Caller,
    @After() token: string | undefined,
  ): Promise<OfficialRequestList> {
    const { actor, tenant } = caller;
    await waitForTable(tenant, 'official_requests', token);
    const list = { operation: 'listOfficialRequests', accountId: actor.id };
    const after = placeOf<{ readonly after: string }>(tenant, list, cursor)?.after;
    const sought = { accountId: actor.id, after, limit: limit + 1 };
    const rows = await findOfficialRequests(tenant.database, tenant.associationId, sought);
    const { page, ...next } = pageAt(tenant, list, { rows, limit }, (last) => ({ after: last }));
    const once = await askedOnce(tenant, actor);
    const loaded = await Promise.all(page.map((id) => loadOfficial(once, id, actor)));
    return { items: await Promise.all(loaded.map((one) => viewOfficialRequest(caller, one))), ...next };
  }

  @Get(':officialRequestId')
  @Access('case-manager')
  @Header('Cache-Control', 'private, no-store')
  @Operation('getOfficialRequest', { summary: 'One of them, with what you may do now', refusals: READ })
  @ApiOkResponse({ type: OfficialRequestView })
  async getOfficialRequest(
    @Param('officialRequestId', PathId) requestId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<OfficialRequestView> {
    return viewOfficialRequest(caller, await loadOfficial(caller.tenant, requestId, caller.actor));
  }
}
