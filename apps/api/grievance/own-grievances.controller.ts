import { randomBytes } from 'node:crypto';
import { Body, Controller, Get, Header, HttpCode, Param, Post } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { loadOwnDispute } from '#application/dispute/disputes.js';
import { fileGrievance } from '#application/grievance/file-grievance.js';
import { handleGrievance, loadGrievance } from '#application/grievance/grievances.js';
import { seesPart } from '#domain/dispute/visibility/sees-part.js';
import { visibilityOf } from '#domain/dispute/visibility/visibility.js';
import { grievanceRolesOf } from '#domain/grievance/roles.js';
import { refuse } from '#domain/kernel/refusal.js';
import { findGrievances } from '#read-models/find-grievances.js';
import { READ } from '../dispute/refusals.js';
import { sealText } from '../dispute/seal.js';
import { disputeNumber } from '../dispute/intake/filing/dispute-number.js';
import { given } from '../dispute/given.js';
import { Access } from '../http/access.js';
import { After } from '../http/after.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller } from '../http/request.js';
import { send } from '../http/send.js';
import { waitForTable } from '../http/wait-for-read.js';
import { Act, type Acting } from '../dispute/acting.js';
import { FileGrievanceBody, GrievanceChanged, GrievanceFiledAnswer, GrievanceReasonsBody } from './grievance.dto.js';
import { GrievanceList } from './grievance-view.dto.js';
import { viewGrievance } from './view-grievance.js';

const MOST = 50;

/** Complaints of a party about how somebody acts in its dispute; in no file of the dispute. */
@ApiTags('grievances')
@ApiHeader({ name: 'Parley-Party', required: false, description: 'The party that you act for' })
@Controller({ path: 'disputes/:disputeId/grievances', version: '1' })
export class OwnGrievancesController {
  @Post()
  @Access('party', 'platform:measures')
  @Operation('fileGrievance', {
    summary: 'Complain of how an officer, a mediator or an expert acts in your dispute; somebody else handles it',
    description:
      'Answered with the day by which it is answered. It stops no clock of the dispute and is no challenge of a panelist: ' +
      'for that there is `challengeExpert`.',
    refusals: [...READ, 'AuthorityNotConfirmed', 'NotYourPart', 'NothingNamed', 'UnknownReference', 'TooMany'],
    keyed: true,
  })
  @ApiResponse({ status: 201, type: GrievanceFiledAnswer })
  async fileGrievance(
    @Param('disputeId', PathId) disputeId: string,
    @Body() { office, personId, ground, reasons, keptBack = false }: FileGrievanceBody,
    @Act() { caller, request, reply }: Acting,
  ): Promise<void> {
    const { actor: by, now: at, tenant } = caller;
    const number = disputeNumber(at, randomBytes(5)).replace('PL-', 'GR-');
    const seal = (): Promise<string> => sealText(caller, disputeId, reasons);
    const told = { number, office, ...given({ personId }), ground, keptBack, seal };
    send(reply, await fileGrievance(tenant, disputeId, told, { by, at, request }), tenant);
  }

  @Get()
  @Access('party', 'platform:read', 'case-manager', 'mediator', 'expert', 'auditor')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listGrievancesIn', {
    summary: 'Complaints about conduct in this dispute in which you have a part, or which you audit, the newest first',
    refusals: READ,
  })
  @ApiHeader({ name: 'Parley-After', required: false, description: 'Parley-Token of a change that it has to show' })
  @ApiOkResponse({ type: GrievanceList })
  async listGrievancesIn(
    @Param('disputeId', PathId) disputeId: string,
    @CurrentCaller() caller: Caller,
    @After() after: string | undefined,
  ): Promise<GrievanceList> {
    const { actor, tenant } = caller;
    const file = await loadOwnDispute(tenant, disputeId, actor);
    const audits = seesPart(visibilityOf(actor, file), 'grievancesHandled');
    await waitForTable(tenant, 'grievances', after);
    const ids = await findGrievances(tenant.database, tenant.associationId, { disputeId, limit: MOST });
    const loaded = await Promise.all(ids.map((id) => loadGrievance(tenant, id, actor)));
    const seen = loaded.filter((one) => audits || grievanceRolesOf(actor, one.grievance, one.context).length > 0);
    return { items: await Promise.all(seen.map((one) => viewGrievance(caller, one, audits ? 'auditor' : undefined))) };
  }

  @Post(':grievanceId/review-requests')
  @HttpCode(200)
  @Access('party', 'platform:measures', 'administrator', 'case-manager', 'mediator', 'expert')
  @Operation('requestGrievanceReview', {
    summary: 'Ask once for another person to look again at what came of it; as who complained or who was heard',
    refusals: [...READ, 'AuthorityNotConfirmed', 'NotYourPart', 'WrongStage', 'DeadlinePassed'],
    keyed: true,
  })
  @ApiOkResponse({ type: GrievanceChanged })
  async requestGrievanceReview(
    @Param('disputeId', PathId) disputeId: string,
    @Param('grievanceId', PathId) grievanceId: string,
    @Body() { reasons }: GrievanceReasonsBody,
    @Act() { caller, request, reply }: Acting,
  ): Promise<void> {
    const { actor: by, now: at, tenant } = caller;
    const answer = await handleGrievance(tenant, grievanceId, { by, at, request }, async ({ grievance }) => {
      if (grievance.disputeId !== disputeId) refuse('NotFound');
      const reasonsContentId = await sealText(caller, disputeId, reasons);
      return { type: 'RequestGrievanceReview', data: { reasonsContentId } };
    });
    send(reply, answer, tenant);
  }
}
