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
import { OptionalReasonBody } from '../../talks/mediation/mediation.dto.js';
import { NoBody } from '../../no-body.js';
import { ACT } from '../../refusals.js';
import { sealText } from '../../seal.js';
import { ReasonBody } from '../../measures/urgent/urgent.dto.js';
import { RequestPanelBody } from './panel.dto.js';

/** How a panel is asked for, and what parties say to its competence. */
@ApiTags('panel')
@Controller({ path: 'disputes/:disputeId/panels', version: '1' })
export class PanelPartyController {
  @Post()
  @Access('party', 'platform:delegation', 'case-manager')
  @Operation('requestPanel', {
    summary: 'Ask for a panel of experts about what could not be settled',
    refusals: [
      ...ACT,
      'LaneNotOpen',
      'MediationRuns',
      'PanelRuns',
      'PanelTooEarly',
      'LegalKindNotCarried',
      'NotByRulebook',
      'UnknownReference',
      'NamedTwice',
    ],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  requestPanel(
    @Param('disputeId', PathId) disputeId: string,
    @Body() body: RequestPanelBody,
    @Act() acting: Acting,
  ): Promise<void> {
    const { pairs, legalKind, mode, size, reason } = body;
    return act(disputeId, acting, async () => ({
      type: 'RequestPanel',
      data: given({
        pairs: pairs.map(pairOf),
        legalKind,
        mode,
        size,
        reasonContentId: await sealText(acting.caller, disputeId, reason),
      }),
    }));
  }

  @Post(':panelId/consents')
  @Access('party')
  @Operation('consentToPanel', {
    summary: 'Submit to the panel for this matter',
    refusals: [...ACT, 'AnsweredAlready', 'DeadlinePassed'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  consentToPanel(
    @Param('disputeId', PathId) disputeId: string,
    @Param('panelId', PathId) panelId: string,
    @NoBody() _: void,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, () => ({ type: 'ConsentToPanel', data: { panelId } }));
  }

  @Post(':panelId/consent-withdrawals')
  @Access('party')
  @Operation('withdrawPanelConsent', {
    summary: 'Take back your consent; what follows of it is decided first',
    refusals: [...ACT, 'NoConsentGiven'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  withdrawPanelConsent(
    @Param('disputeId', PathId) disputeId: string,
    @Param('panelId', PathId) panelId: string,
    @Body() { reason }: ReasonBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'WithdrawPanelConsent',
      data: { panelId, reasonContentId: await sealText(acting.caller, disputeId, reason) },
    }));
  }

  @Post(':panelId/objections')
  @Access('party')
  @Operation('objectToCompetence', {
    summary: 'Say that nothing lets this panel decide about it; that is decided first',
    refusals: ACT,
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  objectToCompetence(
    @Param('disputeId', PathId) disputeId: string,
    @Param('panelId', PathId) panelId: string,
    @Body() { reason }: ReasonBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'ObjectToCompetence',
      data: { panelId, reasonContentId: await sealText(acting.caller, disputeId, reason) },
    }));
  }

  @Post(':panelId/withdrawals')
  @Access('party', 'platform:delegation', 'case-manager')
  @Operation('withdrawPanelRequest', {
    summary: 'Take back your request for a panel, which ends it',
    refusals: ACT,
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  withdrawPanelRequest(
    @Param('disputeId', PathId) disputeId: string,
    @Param('panelId', PathId) panelId: string,
    @Body() { reason }: OptionalReasonBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'WithdrawPanelRequest',
      data: given({ panelId, reasonContentId: await sealText(acting.caller, disputeId, reason) }),
    }));
  }
}
