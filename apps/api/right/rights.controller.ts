import { Body, Controller, Get, Header, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { loadRight } from '#application/right/rights.js';
import { given } from '../dispute/given.js';
import { sealDefects } from '../dispute/intake/filing/seal-defects.js';
import { sealText } from '../dispute/seal.js';
import { READ } from '../dispute/refusals.js';
import { Access } from '../http/access.js';
import { After } from '../http/after.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller } from '../http/request.js';
import { send } from '../http/send.js';
import { waitForTable } from '../http/wait-for-read.js';
import { ActOnRight, actOnRight, type ActingOnRight } from './acting.js';
import { listAlerts, listRights } from './list-rights.js';
import { AlertList, RightList, RightView } from './view.dto.js';
import { viewRight } from './view-right.js';
import { sealPapers } from './papers.js';
import { recordRightAs } from './record-right.js';
import {
  CheckRightBody,
  ListRightsQuery,
  PapersBody,
  RecordRightBody,
  RefuseRightBody,
  RightAnswer,
  WantRightPapersBody,
} from './right.dto.js';
import { ListTasksQuery } from '../dispute/docket/list.dto.js';

const PARTY = { name: 'Parley-Party', required: false, description: 'The party that you act for' };
const AFTER = {
  name: 'Parley-After',
  required: false,
  description: 'Parley-Token of a change that the list has to show',
};
const PAPERS = [
  ...READ,
  'NotYourPart',
  'WrongStage',
  'UnknownReference',
  'NamedTwice',
  'AuthorityExpired',
  'AuthorityLacksScope',
] as const;

/** The register of rights: a right with its documents, recorded and checked once. */
@ApiTags('rights')
@ApiHeader(PARTY)
@Controller({ version: '1' })
export class RightsController {
  @Post('rights')
  @Access('party', 'case-manager')
  @Operation('recordRight', {
    summary: 'Record a right with the papers that prove it: a holder its own, a case manager that of a party',
    refusals: [...PAPERS, 'RightDetails', 'RightNotCovered', 'InstantImplausible'],
    keyed: true,
  })
  @ApiResponse({ status: 201, type: RightAnswer })
  async recordRight(
    @Body() body: RecordRightBody,
    @ActOnRight() { caller, request, reply }: ActingOnRight,
  ): Promise<void> {
    send(reply, await recordRightAs(caller, body, request), caller.tenant);
  }

  @Get('rights')
  @Access('party', 'case-manager')
  @Operation('listRights', { summary: 'Your rights, and for the staff all of them, the newest first', refusals: READ })
  @ApiHeader(AFTER)
  @ApiOkResponse({ type: RightList })
  async listRights(
    @Query() query: ListRightsQuery,
    @CurrentCaller() caller: Caller,
    @After() after: string | undefined,
  ): Promise<object> {
    await waitForTable(caller.tenant, 'rights', after);
    return listRights(caller, query);
  }

  @Get('right-alerts')
  @Access('case-manager')
  @Operation('listRightAlerts', {
    summary: 'Running disputes that rely on a right which has since changed: what has changed',
    description: 'A pending invalidation may stay a dispute; whether it does, a person decides.',
    refusals: READ,
  })
  @ApiHeader(AFTER)
  @ApiOkResponse({ type: AlertList })
  async listRightAlerts(
    @Query() query: ListTasksQuery,
    @CurrentCaller() caller: Caller,
    @After() after: string | undefined,
  ): Promise<object> {
    await waitForTable(caller.tenant, 'rights', after);
    await waitForTable(caller.tenant, 'relied_rights', after);
    return listAlerts(caller, query);
  }

  @Get('rights/:rightId')
  @Access('party', 'case-manager')
  @Header('Cache-Control', 'private, no-cache')
  @Operation('getRight', { summary: 'A right as you may see it, with what you may do now', refusals: READ })
  @ApiOkResponse({ type: RightView })
  async getRight(@Param('rightId', PathId) rightId: string, @CurrentCaller() caller: Caller): Promise<object> {
    return viewRight(caller, await loadRight(caller.tenant, rightId, caller.actor, caller.now));
  }

  @Post('rights/:rightId/papers')
  @HttpCode(200)
  @Access('party')
  @Operation('addRightPapers', {
    summary: 'Add papers, or newer ones; they are then checked',
    refusals: [...PAPERS, 'NothingNamed'],
    keyed: true,
  })
  @ApiResponse({ status: 200, type: RightAnswer })
  addRightPapers(
    @Param('rightId', PathId) rightId: string,
    @Body() body: PapersBody,
    @ActOnRight() acting: ActingOnRight,
  ): Promise<void> {
    return actOnRight(rightId, acting, async ({ rulebook, writer }) => {
      const { papers, evidence } = await sealPapers(writer, rightId, body, rulebook, {});
      return { command: { type: 'AddRightPapers', data: papers }, answer: { evidence } };
    });
  }

  @Post('rights/:rightId/checks')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('checkRight', {
    summary: 'Confirm that the papers were checked',
    refusals: [...READ, 'WrongStage', 'MaterialsMissing', 'SecondPersonNeeded'],
    keyed: true,
  })
  @ApiResponse({ status: 200, type: RightAnswer })
  checkRight(
    @Param('rightId', PathId) rightId: string,
    @Body() { note }: CheckRightBody,
    @ActOnRight() acting: ActingOnRight,
  ): Promise<void> {
    return actOnRight(rightId, acting, async () => ({
      command: { type: 'CheckRight', data: given({ noteContentId: await sealText(acting.caller, rightId, note) }) },
    }));
  }

  @Post('rights/:rightId/paper-requests')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('wantRightPapers', {
    summary: 'Ask for more papers, all at once',
    refusals: [...READ, 'WrongStage'],
    keyed: true,
  })
  @ApiResponse({ status: 200, type: RightAnswer })
  wantRightPapers(
    @Param('rightId', PathId) rightId: string,
    @Body() { defects }: WantRightPapersBody,
    @ActOnRight() acting: ActingOnRight,
  ): Promise<void> {
    return actOnRight(rightId, acting, async () => ({
      command: { type: 'WantRightPapers', data: { defects: await sealDefects(acting.caller, rightId, defects) } },
    }));
  }

  @Post('rights/:rightId/refusals')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('refuseRight', {
    summary: 'Refuse the right with every reason',
    refusals: [...READ, 'WrongStage'],
    keyed: true,
  })
  @ApiResponse({ status: 200, type: RightAnswer })
  refuseRight(
    @Param('rightId', PathId) rightId: string,
    @Body() { reasons }: RefuseRightBody,
    @ActOnRight() acting: ActingOnRight,
  ): Promise<void> {
    return actOnRight(rightId, acting, async () => ({
      command: { type: 'RefuseRight', data: { reasons: await sealDefects(acting.caller, rightId, reasons) } },
    }));
  }
}
