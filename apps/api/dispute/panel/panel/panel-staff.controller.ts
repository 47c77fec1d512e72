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
import { ACT } from '../../refusals.js';
import { sealText } from '../../seal.js';
import { commitmentTo } from './commitment-to.js';
import { DecideCompetenceBody, ListExpertsBody, MixPublicValueBody, RecordCompetenceBody } from './panel.dto.js';

/** What the association does to find a panel. */
@ApiTags('panel')
@Controller({ path: 'disputes/:disputeId/panels/:panelId', version: '1' })
export class PanelStaffController {
  @Post('bases')
  @Access('case-manager')
  @Operation('recordCompetence', {
    summary: 'Record by which rules or terms a party or platform is bound, and how attention was drawn to them',
    refusals: [...ACT, 'UnknownReference'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  recordCompetence(
    @Param('disputeId', PathId) disputeId: string,
    @Param('panelId', PathId) panelId: string,
    @Body() { partyId, basis, version, clause, signedAt, details }: RecordCompetenceBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => {
      const detailsContentId = await sealText(acting.caller, disputeId, details);
      return {
        type: 'RecordCompetence',
        data: given({ panelId, partyId, basis, version, clause, signedAt, detailsContentId }),
      };
    });
  }

  @Post('competence-decisions')
  @Access('case-manager')
  @Operation('decideCompetence', {
    summary: 'Decide an objection or a withdrawn consent, with reasons, before anything else',
    refusals: [...ACT, 'LegalKindNotCarried', 'NotByRulebook'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  decideCompetence(
    @Param('disputeId', PathId) disputeId: string,
    @Param('panelId', PathId) panelId: string,
    @Body() { outcome, reason }: DecideCompetenceBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'DecideCompetence',
      data: { panelId, outcome, reasonContentId: await sealText(acting.caller, disputeId, reason) },
    }));
  }

  @Post('draws')
  @Access('case-manager')
  @Operation('commitDraw', {
    summary: 'Begin a draw: a secret is made that nobody sees, and what proves it later is told',
    refusals: ACT,
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  commitDraw(
    @Param('disputeId', PathId) disputeId: string,
    @Param('panelId', PathId) panelId: string,
    @NoBody() _: void,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'CommitDraw',
      data: { panelId, ...(await commitmentTo(acting.caller, disputeId)) },
    }));
  }

  @Post('draw-lists')
  @Access('case-manager')
  @Operation('freezeDrawList', {
    summary: 'Freeze the roster as it is now, with the reasons of everybody who cannot sit',
    refusals: [...ACT, 'RosterShort'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  freezeDrawList(
    @Param('disputeId', PathId) disputeId: string,
    @Param('panelId', PathId) panelId: string,
    @NoBody() _: void,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, () => ({ type: 'FreezeDrawList', data: { panelId } }));
  }

  @Post('public-values')
  @Access('case-manager')
  @Operation('mixPublicValue', {
    summary: 'Enter the public value that is mixed in where no side added anything',
    refusals: [...ACT, 'DeadlinePassed'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  mixPublicValue(
    @Param('disputeId', PathId) disputeId: string,
    @Param('panelId', PathId) panelId: string,
    @Body() { value, source }: MixPublicValueBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'MixPublicValue',
      data: { panelId, value, sourceContentId: await sealText(acting.caller, disputeId, source) },
    }));
  }

  @Post('expert-lists')
  @Access('case-manager')
  @Operation('listExperts', {
    summary: 'Send the parties a list of experts to be struck and ranked',
    refusals: [...ACT, 'NotByRulebook', 'NamedTwice', 'UnknownReference', 'ExpertExcluded'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  listExperts(
    @Param('disputeId', PathId) disputeId: string,
    @Param('panelId', PathId) panelId: string,
    @Body() { expertIds }: ListExpertsBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, () => ({ type: 'ListExperts', data: { panelId, neutralIds: expertIds } }));
  }
}
