import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../http/access.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { Act, act, type Acting } from '../../acting.js';
import { CommandAnswer } from '../../answers.dto.js';
import { Answers } from '../../answers.js';
import { given } from '../../given.js';
import { NoBody } from '../../no-body.js';
import { sealText } from '../../seal.js';
import { RecordArrivalBody } from './arrival.dto.js';
import { ResumeEffectBody } from './resume-effect.dto.js';
import { ACT } from '../../refusals.js';

@ApiTags('notice')
@Controller({ path: 'disputes/:disputeId', version: '1' })
export class NoticeController {
  @Post('services/:serviceId/arrivals')
  @Access('platform:measures', 'case-manager')
  @Operation('recordArrival', {
    summary: 'Confirm that a document reached its addressee',
    refusals: [...ACT, 'InstantImplausible'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  recordArrival(
    @Param('disputeId', PathId) disputeId: string,
    @Param('serviceId', PathId) serviceId: string,
    @Body() { arrivedAt, channel, note }: RecordArrivalBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'RecordArrival',
      data: given({ serviceId, arrivedAt, channel, noteContentId: await sealText(acting.caller, disputeId, note) }),
    }));
  }

  @Post('services/:serviceId/acknowledgements')
  @Access('party')
  @Operation('acknowledgeService', {
    summary: 'Acknowledge, as its addressee, that a document has arrived',
    refusals: ACT,
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  acknowledgeService(
    @Param('disputeId', PathId) disputeId: string,
    @Param('serviceId', PathId) serviceId: string,
    @NoBody() _: void,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, () => ({ type: 'AcknowledgeService', data: { serviceId } }));
  }

  @Post('resumptions')
  @Access('case-manager')
  @Operation('resumeEffect', {
    summary: 'Have something tried again that was given up',
    refusals: [...ACT, 'UnknownReference'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  resumeEffect(
    @Param('disputeId', PathId) disputeId: string,
    @Body() { key, subject }: ResumeEffectBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, () => ({ type: 'ResumeEffect', data: { key, subject } }));
  }
}
