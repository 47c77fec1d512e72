import { Body, Controller, Get, Header, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { askedOnce } from '#application/context/asked-once.js';
import { handleGrievance, loadGrievance, loadOwnGrievance } from '#application/grievance/grievances.js';
import { storedOnlyAmong } from '#application/privacy/restricted-files.js';
import { grievanceRolesOf } from '#domain/grievance/roles.js';
import { findGrievances } from '#read-models/find-grievances.js';
import { pageAt, placeOf } from '../dispute/docket/cursor.js';
import { ListTasksQuery } from '../dispute/docket/list.dto.js';
import { READ } from '../dispute/refusals.js';
import { sealText } from '../dispute/seal.js';
import { Access } from '../http/access.js';
import { After } from '../http/after.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller } from '../http/request.js';
import { send } from '../http/send.js';
import { waitForTable } from '../http/wait-for-read.js';
import { ActOnRight as Act, type ActingOnRight as Acting } from '../right/acting.js';
import { DecideGrievanceBody, GrievanceChanged, PutGrievanceBody, ReplyToGrievanceBody } from './grievance.dto.js';
import { GrievanceList, GrievanceView } from './grievance-view.dto.js';
import { viewGrievance } from './view-grievance.js';

const ACT = [...READ, 'NotYourPart', 'WrongStage'] as const;

/** Complaints about how an officer, a mediator or an expert acts: for who handles them and who is heard. */
@ApiTags('grievances')
@Controller({ path: 'grievances', version: '1' })
export class GrievancesController {
  @Get()
  @Access('administrator', 'case-manager', 'mediator', 'expert')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listGrievances', {
    summary: 'Complaints about conduct that you have or had, or on which you are heard, the newest first',
    refusals: READ,
  })
  @ApiHeader({ name: 'Parley-After', required: false, description: 'Parley-Token of a change that it has to show' })
  @ApiOkResponse({ type: GrievanceList })
  async listGrievances(
    @Query() { cursor, limit = 50 }: ListTasksQuery,
    @CurrentCaller() caller: Caller,
    @After() token: string | undefined,
  ): Promise<GrievanceList> {
    const { actor, tenant } = caller;
    await waitForTable(tenant, 'grievances', token);
    const list = { operation: 'listGrievances', accountId: actor.id };
    const after = placeOf<{ readonly after: string }>(tenant, list, cursor)?.after;
    const sought = { accountId: actor.id, after, limit: limit + 1 };
    const rows = await findGrievances(tenant.database, tenant.associationId, sought);
    const { page, ...next } = pageAt(tenant, list, { rows, limit }, (last) => ({ after: last }));
    const once = await askedOnce(tenant, actor);
    const loaded = await Promise.all(page.map((id) => loadGrievance(once, id, actor)));
    const stored = await storedOnlyAmong(
      tenant.database,
      loaded.flatMap(({ grievance }) => grievance.disputeId ?? []),
    );
    const own = loaded.filter(
      ({ grievance, context }) =>
        grievanceRolesOf(actor, grievance, context).length > 0 && !stored.has(grievance.disputeId ?? ''),
    );
    return { items: await Promise.all(own.map((one) => viewGrievance(caller, one))), ...next };
  }

  @Get(':grievanceId')
  @Access('administrator', 'case-manager', 'mediator', 'expert')
  @Header('Cache-Control', 'private, no-store')
  @Operation('getGrievance', { summary: 'One of them, with what you may do now', refusals: READ })
  @ApiOkResponse({ type: GrievanceView })
  async getGrievance(
    @Param('grievanceId', PathId) grievanceId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<GrievanceView> {
    return viewGrievance(caller, await loadOwnGrievance(caller.tenant, grievanceId, caller.actor));
  }

  @Post(':grievanceId/hearings')
  @HttpCode(200)
  @Access('administrator', 'case-manager')
  @Operation('putGrievance', {
    summary:
      'Put to the person complained of what is said of it, in your words; it may answer until a day; once more in a review',
    refusals: [...ACT, 'SecondPersonNeeded'],
    keyed: true,
  })
  @ApiOkResponse({ type: GrievanceChanged })
  putGrievance(
    @Param('grievanceId', PathId) grievanceId: string,
    @Body() { statement }: PutGrievanceBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(grievanceId, acting, statement, (statementContentId) => ({
      type: 'PutGrievance',
      data: { statementContentId },
    }));
  }

  @Post(':grievanceId/replies')
  @HttpCode(200)
  @Access('administrator', 'case-manager', 'mediator', 'expert')
  @Operation('replyToGrievance', {
    summary: 'As the person complained of, say what you have to say; after its day too, until it is decided',
    refusals: ACT,
    keyed: true,
  })
  @ApiOkResponse({ type: GrievanceChanged })
  replyToGrievance(
    @Param('grievanceId', PathId) grievanceId: string,
    @Body() { text }: ReplyToGrievanceBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(grievanceId, acting, text, (textContentId) => ({ type: 'ReplyToGrievance', data: { textContentId } }));
  }

  @Post(':grievanceId/decisions')
  @HttpCode(200)
  @Access('administrator', 'case-manager')
  @Operation('decideGrievance', {
    summary: 'Say with reasons what came of it; nobody is found against unheard',
    refusals: [...ACT, 'UnknownReference'],
    keyed: true,
  })
  @ApiOkResponse({ type: GrievanceChanged })
  decideGrievance(
    @Param('grievanceId', PathId) grievanceId: string,
    @Body() { reasons, outcome, consequences = [] }: DecideGrievanceBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(grievanceId, acting, reasons, (reasonsContentId) => ({
      type: 'DecideGrievance',
      data: { outcome, consequences, reasonsContentId },
    }));
  }

  @Post(':grievanceId/reviews')
  @HttpCode(200)
  @Access('administrator', 'case-manager')
  @Operation('reviewGrievance', {
    summary: 'As another person than who decided, say what came of it in the end; nothing worse before it was put anew',
    refusals: [...ACT, 'UnknownReference', 'SecondPersonNeeded'],
    keyed: true,
  })
  @ApiOkResponse({ type: GrievanceChanged })
  reviewGrievance(
    @Param('grievanceId', PathId) grievanceId: string,
    @Body() { reasons, outcome, consequences = [] }: DecideGrievanceBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(grievanceId, acting, reasons, (reasonsContentId) => ({
      type: 'ReviewGrievance',
      data: { outcome, consequences, reasonsContentId },
    }));
  }
}

type Made = Awaited<ReturnType<Parameters<typeof handleGrievance>[3]>>;

/** Words are sealed for who has a part in it, under its own key in the dispute, and only for what is then decided. */
const act = async (
  grievanceId: string,
  { caller, request, reply }: Acting,
  words: string,
  make: (contentId: string) => Made,
): Promise<void> => {
  const { actor: by, now: at, tenant } = caller;
  const answer = await handleGrievance(tenant, grievanceId, { by, at, request }, async ({ grievance }) =>
    make(await sealText(caller, grievance.disputeId ?? grievanceId, words)),
  );
  send(reply, answer, tenant);
};
