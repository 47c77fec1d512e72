import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../http/access.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { Act, act, type Acting } from '../../acting.js';
import { CommandAnswer } from '../../answers.dto.js';
import { Answers } from '../../answers.js';
import { given } from '../../given.js';
import { ACT } from '../../refusals.js';
import { sealText } from '../../seal.js';
import { MoveSessionBody, OptionalReasonBody, RecordSessionBody, ScheduleSessionBody } from './mediation.dto.js';
import { placeOf } from './place-of.js';

/** Sessions that the mediator fixes, moves, calls off and records. */
@ApiTags('mediation')
@Controller({ path: 'disputes/:disputeId/mediations/:mediationId', version: '1' })
export class MediationSessionsController {
  @Post('schedules')
  @Access('mediator')
  @Operation('scheduleSession', {
    summary: 'Fix a session; only those asked to it learn of it',
    refusals: [...ACT, 'UnknownReference', 'NamedTwice', 'CaucusOfOneSide', 'InstantImplausible'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  scheduleSession(
    @Param('disputeId', PathId) disputeId: string,
    @Param('mediationId', PathId) mediationId: string,
    @Body() { kind, startsAt, partyIds, place }: ScheduleSessionBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'ScheduleSession',
      data: given({
        mediationId,
        kind,
        startsAt,
        partyIds,
        placeContentId: await sealText(acting.caller, disputeId, await placeOf(acting.caller.tenant, kind, place)),
      }),
    }));
  }

  @Post('sessions/:sessionId/moves')
  @Access('mediator')
  @Operation('moveSession', {
    summary: 'Give a session another time or place; who was asked to it is told again',
    refusals: [...ACT, 'UnknownReference', 'AnsweredAlready', 'InstantImplausible'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  moveSession(
    @Param('disputeId', PathId) disputeId: string,
    @Param('mediationId', PathId) mediationId: string,
    @Param('sessionId', PathId) sessionId: string,
    @Body() { startsAt, place }: MoveSessionBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async ({ dispute }) => {
      const kind = dispute.mediations[mediationId]?.sessions[sessionId]?.kind;
      const placed = await placeOf(acting.caller.tenant, kind, place);
      return {
        type: 'MoveSession',
        data: given({
          mediationId,
          sessionId,
          startsAt,
          placeContentId: await sealText(acting.caller, disputeId, placed),
        }),
      };
    });
  }

  @Post('sessions/:sessionId/cancellations')
  @Access('mediator')
  @Operation('cancelSession', {
    summary: 'Call off a session that was fixed; who was asked to it is told',
    refusals: [...ACT, 'UnknownReference', 'AnsweredAlready'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  cancelSession(
    @Param('disputeId', PathId) disputeId: string,
    @Param('mediationId', PathId) mediationId: string,
    @Param('sessionId', PathId) sessionId: string,
    @Body() { reason }: OptionalReasonBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'CancelSession',
      data: given({ mediationId, sessionId, reasonContentId: await sealText(acting.caller, disputeId, reason) }),
    }));
  }

  @Post('sessions')
  @Access('mediator')
  @Operation('recordSession', {
    summary: 'Record a session that was held, a call among them, with its minutes',
    refusals: [
      ...ACT,
      'UnknownReference',
      'NamedTwice',
      'CaucusOfOneSide',
      'AnotherSession',
      'AnsweredAlready',
      'InstantImplausible',
    ],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  recordSession(
    @Param('disputeId', PathId) disputeId: string,
    @Param('mediationId', PathId) mediationId: string,
    @Body() { minutes, ...session }: RecordSessionBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'RecordSession',
      data: given({
        mediationId,
        ...session,
        sessionId: session.sessionId,
        endedAt: session.endedAt,
        preparationMinutes: session.preparationMinutes,
        minutesContentId: await sealText(acting.caller, disputeId, minutes),
      }),
    }));
  }
}
