import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { pairOf } from '#domain/dispute/core/pairs.js';
import { Access } from '../../../http/access.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { Act, act, type Acting } from '../../acting.js';
import { CommandAnswer } from '../../answers.dto.js';
import { Answers } from '../../answers.js';
import { given } from '../../given.js';
import { sealText } from '../../seal.js';
import { AnswerInquiryBody } from './answer-inquiry.dto.js';
import { ExcuseDelayBody } from './excuse-delay.dto.js';
import { RecordCourtOrderBody } from './court-order.dto.js';
import {
  CorrectProceedingBody,
  NoteProceedingBody,
  ReportProceedingBody,
  ReportProceedingStateBody,
  UrgeRightHolderBody,
} from './proceeding.dto.js';
import { markOf } from './proceeding-mark.js';
import { sealAllDetails, sealDetails } from './seal-details.js';
import { securityOf } from './security.dto.js';
import { ACT } from '../../refusals.js';

@ApiTags('waiting-period')
@Controller({ path: 'disputes/:disputeId', version: '1' })
export class WaitingPeriodController {
  @Post('proceedings')
  @Access('party', 'platform:measures', 'case-manager')
  @Operation('reportProceeding', {
    summary: 'Report a suit or a complaint to an authority',
    refusals: [...ACT, 'InstantImplausible'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  reportProceeding(
    @Param('disputeId', PathId) disputeId: string,
    @Body() body: ReportProceedingBody,
    @Act() acting: Acting,
  ): Promise<void> {
    const { pairs, kind, proof, broughtBy, nature, details, receivedAt, via } = body;
    return act(disputeId, acting, async () => ({
      type: 'ReportProceeding',
      data: given({
        pairs: pairs.map(pairOf),
        kind,
        proof,
        broughtBy,
        nature,
        detailsContentId: await sealDetails(acting.caller, disputeId, details),
        mark: markOf(acting.caller, disputeId, details),
        receivedAt,
        via,
      }),
    }));
  }

  @Post('noted-proceedings')
  @Access('party', 'case-manager')
  @Operation('noteProceeding', {
    summary: 'Put a proceeding on record that somebody brought beside the dispute',
    description: 'Each side tells its own, staff any. What the law names of it keeps measures, and nothing else does.',
    refusals: [...ACT, 'NothingNamed', 'UnknownReference'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  noteProceeding(
    @Param('disputeId', PathId) disputeId: string,
    @Body() { pairs, details, ...told }: NoteProceedingBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'NoteProceeding',
      data: given({
        ...told,
        pairs: pairs.map(pairOf),
        detailsContentId: await sealDetails(acting.caller, disputeId, details),
        mark: markOf(acting.caller, disputeId, details),
      }),
    }));
  }

  @Post('proceedings/:reportId/corrections')
  @Access('party', 'case-manager')
  @Operation('correctProceeding', {
    summary: 'Correct what was told of a proceeding',
    description: 'The report stays on record. A measure that it kept without ground is kept no longer.',
    refusals: [...ACT, 'NothingNamed', 'UnknownReference', 'NotYourPart'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  correctProceeding(
    @Param('disputeId', PathId) disputeId: string,
    @Param('reportId', PathId) reportId: string,
    @Body() { reason, ...so }: CorrectProceedingBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'CorrectProceeding',
      data: given({ reportId, ...so, reasonContentId: await sealText(acting.caller, disputeId, reason) }),
    }));
  }

  @Post('urgings')
  @Access('party')
  @Operation('urgeRightHolder', {
    summary: 'Urge the complainant to withdraw or to sue',
    description: 'Where it does neither in time, a court may be asked to find that nothing is infringed.',
    refusals: [...ACT, 'LaneNotOpen', 'NothingNamed', 'NamedTwice'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  urgeRightHolder(
    @Param('disputeId', PathId) disputeId: string,
    @Body() { pairs, words }: UrgeRightHolderBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'UrgeRightHolder',
      data: given({
        pairs: pairs.map(pairOf),
        wordsContentId: await sealText(acting.caller, disputeId, words),
      }),
    }));
  }

  @Post('proceedings/:reportId/states')
  @Access('party', 'case-manager')
  @Operation('reportProceedingState', {
    summary: 'Tell what has become of a suit or complaint',
    refusals: ACT,
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  reportProceedingState(
    @Param('disputeId', PathId) disputeId: string,
    @Param('reportId', PathId) reportId: string,
    @Body() { state, note }: ReportProceedingStateBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'ReportProceedingState',
      data: given({ reportId, state, noteContentId: await sealText(acting.caller, disputeId, note) }),
    }));
  }

  @Post('inquiries/:inquiryId/answers')
  @Access('platform:measures', 'case-manager')
  @Operation('answerInquiry', {
    summary: 'Say which reports the platform has received',
    description: 'Staff enter it for a platform that has no interface.',
    refusals: [...ACT, 'InstantImplausible', 'UnknownReference', 'NamedTwice', 'NotByHand'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  answerInquiry(
    @Param('disputeId', PathId) disputeId: string,
    @Param('inquiryId', PathId) inquiryId: string,
    @Body() { reports = [], platformEndsAt }: AnswerInquiryBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => {
      const contents = await sealAllDetails(
        acting.caller,
        disputeId,
        reports.map(({ details }) => details),
      );
      const received = reports.map(({ pairs, details, ...told }, i) =>
        given({
          ...told,
          pairs: pairs.map(pairOf),
          detailsContentId: contents[i] as string,
          mark: markOf(acting.caller, disputeId, details),
        }),
      );
      const type = acting.caller.platformId === undefined ? 'EnterInquiryAnswer' : 'AnswerInquiry';
      return { type, data: given({ inquiryId, reports: received, platformEndsAt }) };
    });
  }

  @Post('court-orders')
  @Access('case-manager')
  @Operation('recordCourtOrder', {
    summary: "Record a court's order, which goes before every clock",
    refusals: [...ACT, 'InstantImplausible'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  recordCourtOrder(
    @Param('disputeId', PathId) disputeId: string,
    @Body() body: RecordCourtOrderBody,
    @Act() acting: Acting,
  ): Promise<void> {
    const { pairs, order, issuedAt, endsOn, details } = body;
    const security = securityOf(body.security);
    return act(disputeId, acting, async () => ({
      type: 'RecordCourtOrder',
      data: given({
        pairs: pairs.map(pairOf),
        order,
        issuedAt,
        endsOn,
        security,
        detailsContentId: await sealDetails(acting.caller, disputeId, details),
      }),
    }));
  }

  @Post('excused-delays')
  @Access('case-manager')
  @Operation('excuseDelay', {
    summary: 'Find a delay of the complainant excused',
    refusals: [...ACT, 'NamedTwice'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  excuseDelay(
    @Param('disputeId', PathId) disputeId: string,
    @Body() { pairs, reason, delay, cause }: ExcuseDelayBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'ExcuseDelay',
      data: {
        pairs: pairs.map(pairOf),
        reason,
        delay,
        causeContentId: await sealText(acting.caller, disputeId, cause),
      },
    }));
  }
}
