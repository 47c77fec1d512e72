import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../http/access.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { Act, act, type Acting } from '../../acting.js';
import { CommandAnswer } from '../../answers.dto.js';
import { Answers } from '../../answers.js';
import { ACT } from '../../refusals.js';
import { prepareConsent } from './consent.js';
import { AskTakeoverBody } from './mediation.dto.js';

@ApiTags('mediation')
@Controller({ path: 'disputes/:disputeId/settlements/:settlementId/takeovers', version: '1' })
export class TakeoverController {
  @Post()
  @Access('party')
  @Operation('askTakeover', {
    summary:
      'Ask that a mediator take over what you settled alone, so that a court can confirm it; the other side is invited',
    refusals: [...ACT, 'LaneNotOpen', 'MediationRuns', 'UnknownReference', 'TermsImpossible'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  askTakeover(
    @Param('disputeId', PathId) disputeId: string,
    @Param('settlementId', PathId) settlementId: string,
    @Body() body: AskTakeoverBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => {
      const { contactContentId, available, telephoneFirst } = await prepareConsent(acting.caller, settlementId, {
        ...body,
        sideWith: [],
      });
      return { type: 'AskTakeover', data: { settlementId, contactContentId, available, telephoneFirst } };
    });
  }
}
