import { Body, Controller, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  recordContestDecided,
  recordGradeConfirmed,
  recordGradeNotice,
  recordNoticeDropped,
  recordRepairDecided,
} from '#application/rating/staff-acts.js';
import type { Request } from '#event-store/answers.js';
import { ReasonBody } from '../dispute/measures/urgent/urgent.dto.js';
import { Access } from '../http/access.js';
import { After } from '../http/after.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller, KeyedRequest } from '../http/request.js';
import { send } from '../http/send.js';
import { asOf } from './as-of.js';
import { ConfirmGradeBody, DecideContestBody, DecideRepairBody, NoticeGradeBody, RatingAnswer } from './rating.dto.js';
import { assertDecides } from './who.js';

const AFTER = {
  name: 'Parley-After',
  required: false,
  description: 'Parley-Token of a change that the decision has to know',
};
const STAFF = ['Unauthenticated', 'Forbidden', 'NotFound', 'NotIndependent'] as const;

/** What the association's people decide about a member's integrity rating. */
@ApiTags('rating')
@Controller({ path: 'ratings/:memberId', version: '1' })
export class RatingStaffController {
  @Post('notices')
  @Access('case-manager', 'administrator')
  @Operation('noticeGrade', {
    summary: 'Tell the member of a proposed grade, with its facts and the time to object',
    refusals: [...STAFF, 'WrongStage', 'AnsweredAlready', 'NotCaughtUp'],
    keyed: true,
  })
  @ApiHeader(AFTER)
  @ApiCreatedResponse({ type: RatingAnswer })
  async noticeGrade(
    @Param('memberId', PathId) memberId: string,
    @Body() body: NoticeGradeBody,
    @CurrentCaller() caller: Caller,
    @KeyedRequest() request: Request,
    @After() after: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await assertDecides(caller, memberId);
    const { tenant, actor: by, now: at } = caller;
    const { known } = await asOf(caller, {}, after);
    send(reply, await recordGradeNotice(tenant, memberId, body, known, { by, at, request }), tenant);
  }

  @Post('notices/:noticeId/drops')
  @HttpCode(200)
  @Access('case-manager', 'administrator')
  @Operation('dropGradeNotice', { summary: 'Take a notice back', refusals: [...STAFF, 'WrongStage'], keyed: true })
  @ApiOkResponse({ type: RatingAnswer })
  async dropGradeNotice(
    @Param('memberId', PathId) memberId: string,
    @Param('noticeId', PathId) noticeId: string,
    @Body() { reason }: ReasonBody,
    @CurrentCaller() caller: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await assertDecides(caller, memberId);
    const { tenant, actor: by, now: at } = caller;
    send(reply, await recordNoticeDropped(tenant, memberId, noticeId, reason, { by, at, request }), tenant);
  }

  @Post('grades')
  @HttpCode(200)
  @Access('case-manager', 'administrator')
  @Operation('confirmGrade', {
    summary: 'Confirm a grade whose notice has run its time, or a better one of a natural person',
    refusals: [...STAFF, 'WrongStage', 'DeadlineNotReached', 'ObjectionOpen', 'NotCaughtUp'],
    keyed: true,
  })
  @ApiHeader(AFTER)
  @ApiOkResponse({ type: RatingAnswer })
  async confirmGrade(
    @Param('memberId', PathId) memberId: string,
    @Body() body: ConfirmGradeBody,
    @CurrentCaller() caller: Caller,
    @KeyedRequest() request: Request,
    @After() after: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await assertDecides(caller, memberId);
    const { tenant, actor: by, now: at } = caller;
    const { known } = await asOf(caller, {}, after);
    send(reply, await recordGradeConfirmed(tenant, memberId, body, known, { by, at, request }), tenant);
  }

  @Post('objections/:objectionId/decisions')
  @HttpCode(200)
  @Access('case-manager', 'administrator')
  @Operation('decideContest', {
    summary: 'Decide an objection, as somebody who had no hand in the matter',
    refusals: [...STAFF, 'AnsweredAlready'],
    keyed: true,
  })
  @ApiOkResponse({ type: RatingAnswer })
  async decideContest(
    @Param('memberId', PathId) memberId: string,
    @Param('objectionId', PathId) objectionId: string,
    @Body() body: DecideContestBody,
    @CurrentCaller() caller: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await assertDecides(caller, memberId);
    const { tenant, actor: by, now: at } = caller;
    send(reply, await recordContestDecided(tenant, memberId, { objectionId, ...body }, { by, at, request }), tenant);
  }

  @Post('repairs/:repairId/decisions')
  @HttpCode(200)
  @Access('case-manager', 'administrator')
  @Operation('decideRepair', {
    summary: 'Approve or refuse a repair, as somebody who had no hand in the matter',
    refusals: [...STAFF, 'AnsweredAlready', 'RepairTooEarly'],
    keyed: true,
  })
  @ApiOkResponse({ type: RatingAnswer })
  async decideRepair(
    @Param('memberId', PathId) memberId: string,
    @Param('repairId', PathId) repairId: string,
    @Body() { falseStatement = false, ...body }: DecideRepairBody,
    @CurrentCaller() caller: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await assertDecides(caller, memberId);
    const { tenant, actor: by, now: at } = caller;
    send(
      reply,
      await recordRepairDecided(tenant, memberId, { repairId, falseStatement, ...body }, { by, at, request }),
      tenant,
    );
  }
}
