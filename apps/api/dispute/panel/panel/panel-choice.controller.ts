import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../http/access.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { Act, act, type Acting } from '../../acting.js';
import { CommandAnswer } from '../../answers.dto.js';
import { Answers } from '../../answers.js';
import { ACT } from '../../refusals.js';
import { ContributeNonceBody, NominateExpertBody, ReturnExpertListBody, WaiveExclusionBody } from './panel.dto.js';

/** What parties have to say to who is to sit. */
@ApiTags('panel')
@Controller({ path: 'disputes/:disputeId/panels/:panelId', version: '1' })
export class PanelChoiceController {
  @Post('nonces')
  @Access('party')
  @Operation('contributeNonce', {
    summary: 'Add something of your own to the draw, once, so that nobody else can know what comes out',
    refusals: [...ACT, 'AnsweredAlready', 'DeadlinePassed'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  contributeNonce(
    @Param('disputeId', PathId) disputeId: string,
    @Param('panelId', PathId) panelId: string,
    @Body() { nonce }: ContributeNonceBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, () => ({ type: 'ContributeNonce', data: { panelId, nonce } }));
  }

  @Post('list-answers')
  @Access('party')
  @Operation('returnExpertList', {
    summary: 'Strike experts of the list and put the others in your order',
    refusals: [...ACT, 'AnsweredAlready', 'UnknownReference', 'NamedTwice', 'TooMany', 'DeadlinePassed'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  returnExpertList(
    @Param('disputeId', PathId) disputeId: string,
    @Param('panelId', PathId) panelId: string,
    @Body() { struck, ranked }: ReturnExpertListBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, () => ({ type: 'ReturnExpertList', data: { panelId, struck, ranked } }));
  }

  @Post('nominations')
  @Access('party')
  @Operation('nominateExpert', {
    summary: 'Nominate an expert for your side; the association appoints the one who presides',
    refusals: [...ACT, 'AnsweredAlready', 'UnknownReference', 'NamedTwice', 'ExpertExcluded', 'DeadlinePassed'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  nominateExpert(
    @Param('disputeId', PathId) disputeId: string,
    @Param('panelId', PathId) panelId: string,
    @Body() { expertId }: NominateExpertBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, () => ({ type: 'NominateExpert', data: { panelId, neutralId: expertId } }));
  }

  @Post('waivers')
  @Access('party')
  @Operation('waiveExclusion', {
    summary:
      'Have an expert all the same whose tie you know, where the rulebook leaves that to the parties; all have to say so',
    refusals: [...ACT, 'AnsweredAlready', 'UnknownReference', 'NotWaivable'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  waiveExclusion(
    @Param('disputeId', PathId) disputeId: string,
    @Param('panelId', PathId) panelId: string,
    @Body() { expertId, conflict }: WaiveExclusionBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, () => ({ type: 'WaiveExclusion', data: { panelId, neutralId: expertId, conflict } }));
  }
}
