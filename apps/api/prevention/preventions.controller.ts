import { Body, Controller, Get, Header, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { preventionPart } from '#application/prevention/preventions.js';
import { loadParty } from '#application/party/parties.js';
import { refuse } from '#domain/kernel/refusal.js';
import { newId } from '#infrastructure/ids.js';
import { READ } from '../dispute/refusals.js';
import { Access } from '../http/access.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller } from '../http/request.js';
import { ActOnRight as Act, type ActingOnRight as Acting } from '../right/acting.js';
import { act, groundsOf, sealed } from './acting.js';
import {
  AnswerRecommendationBody,
  DecidePreventionBody,
  DecidePreventionContestBody,
  EndPreventionBody,
  FulfilPreventionBody,
  PreventionChanged,
  PreventionTextBody,
  PreventionView,
  ProposePreventionBody,
  RecommendPreventionBody,
  WithdrawRecommendationBody,
} from './prevention.dto.js';
import { viewPrevention } from './view-prevention.js';

const ACT = [...READ, 'WrongStage'] as const;
/** Whoever declared a conflict with the party does none of it. */
const BY_OFFICER = [...ACT, 'NotIndependent'] as const;
const ON_GROUNDS = [...BY_OFFICER, 'UnknownReference', 'NothingNamed', 'InstantImplausible', 'NamedTwice'] as const;

/** Preventive measures of a member by the rules that it accepted, and recommendations about others (guideline 3.1.3.1(1)). */
@ApiTags('prevention')
@ApiHeader({ name: 'Parley-Party', required: false, description: 'The party that you act for' })
@Controller({ path: 'parties/:partyId', version: '1' })
export class PreventionsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get('prevention')
  @Access('party', 'case-manager')
  @Header('Cache-Control', 'private, no-store')
  @Operation('getPrevention', {
    summary: 'Preventive measures and recommendations about a party, for itself and the association’s staff',
    refusals: READ,
  })
  @ApiOkResponse({ type: PreventionView })
  async getPrevention(
    @Param('partyId', PathId) partyId: string,
    @CurrentCaller() { tenant, actor, now: at }: Caller,
  ): Promise<PreventionView> {
    const part = await preventionPart(tenant, actor, partyId);
    if (part !== 'party' && part !== 'officer') refuse('NotFound');
    if (part === 'officer' && (await loadParty(tenant, partyId)).party.kind === undefined) refuse('NotFound');
    return viewPrevention(tenant, this.parts, partyId, { at, ...(part === 'officer' && { officerId: actor.id }) });
  }

  @Post('preventive-measures')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('proposePrevention', {
    summary: 'Tell a member which preventive measure is meant, by the rules it accepted; it can reply first',
    refusals: [...ON_GROUNDS, 'MemberRulesNotAccepted'],
    keyed: true,
  })
  @ApiOkResponse({ type: PreventionChanged })
  proposePrevention(
    @Param('partyId', PathId) partyId: string,
    @Body() { article, reason, ...grounds }: ProposePreventionBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(partyId, acting, async () => {
      const reasonContentId = await sealed(acting, partyId, reason);
      const data = { measureId: newId(), article, grounds: await groundsOf(acting, partyId, grounds), reasonContentId };
      return { type: 'ProposePrevention', data };
    });
  }

  @Post('preventive-measures/:measureId/replies')
  @HttpCode(200)
  @Access('party')
  @Operation('replyToPrevention', {
    summary: 'Say what you have to say before a preventive measure is decided',
    refusals: [...ACT, 'AnsweredAlready', 'DeadlinePassed'],
    keyed: true,
  })
  @ApiOkResponse({ type: PreventionChanged })
  replyToPrevention(
    @Param('partyId', PathId) partyId: string,
    @Param('measureId', PathId) measureId: string,
    @Body() { text }: PreventionTextBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(partyId, acting, async () => {
      const contentId = await sealed(acting, partyId, text);
      return { type: 'ReplyToPrevention', data: { measureId, contentId } };
    });
  }

  @Post('preventive-measures/:measureId/decisions')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('decidePrevention', {
    summary: 'Decide whether a preventive measure is taken, as a second person where the rules say so',
    refusals: [...BY_OFFICER, 'SecondPersonNeeded', 'DeadlineNotReached', 'NothingNamed'],
    keyed: true,
  })
  @ApiOkResponse({ type: PreventionChanged })
  decidePrevention(
    @Param('partyId', PathId) partyId: string,
    @Param('measureId', PathId) measureId: string,
    @Body() { imposed, reason }: DecidePreventionBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(partyId, acting, async () => {
      const reasonContentId = await sealed(acting, partyId, reason);
      return { type: 'DecidePrevention', data: { measureId, imposed, reasonContentId } };
    });
  }

  @Post('preventive-measures/:measureId/fulfilments')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('fulfilPrevention', {
    summary: 'Record that the member did what was asked; of a training by its certificate alone',
    refusals: [...BY_OFFICER, 'CheckMissing'],
    keyed: true,
  })
  @ApiOkResponse({ type: PreventionChanged })
  fulfilPrevention(
    @Param('partyId', PathId) partyId: string,
    @Param('measureId', PathId) measureId: string,
    @Body() { reason }: FulfilPreventionBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(partyId, acting, async () => {
      const reasonContentId = await sealed(acting, partyId, reason);
      return { type: 'FulfilPrevention', data: { measureId, reasonContentId } };
    });
  }

  @Post('preventive-measures/:measureId/objections')
  @HttpCode(200)
  @Access('party')
  @Operation('contestPrevention', {
    summary: 'Object to a preventive measure in force; somebody who decided nothing of it decides',
    refusals: [...ACT, 'AnsweredAlready'],
    keyed: true,
  })
  @ApiOkResponse({ type: PreventionChanged })
  contestPrevention(
    @Param('partyId', PathId) partyId: string,
    @Param('measureId', PathId) measureId: string,
    @Body() { text }: PreventionTextBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(partyId, acting, async () => {
      const contentId = await sealed(acting, partyId, text);
      return { type: 'ContestPrevention', data: { measureId, contentId } };
    });
  }

  @Post('preventive-measures/:measureId/objection-decisions')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('decidePreventionContest', {
    summary: 'Decide an objection, as somebody who neither proposed nor decided the measure; upheld ends it',
    refusals: [...BY_OFFICER, 'AnsweredAlready', 'SecondPersonNeeded'],
    keyed: true,
  })
  @ApiOkResponse({ type: PreventionChanged })
  decidePreventionContest(
    @Param('partyId', PathId) partyId: string,
    @Param('measureId', PathId) measureId: string,
    @Body() { upheld, reason }: DecidePreventionContestBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(partyId, acting, async () => {
      const reasonContentId = await sealed(acting, partyId, reason);
      return { type: 'DecidePreventionContest', data: { measureId, upheld, reasonContentId } };
    });
  }

  @Post('preventive-measures/:measureId/endings')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('endPrevention', {
    summary:
      'End a preventive measure before its term, with the reason; platforms that ask are not told of it any more',
    refusals: BY_OFFICER,
    keyed: true,
  })
  @ApiOkResponse({ type: PreventionChanged })
  endPrevention(
    @Param('partyId', PathId) partyId: string,
    @Param('measureId', PathId) measureId: string,
    @Body() { cause, reason }: EndPreventionBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(partyId, acting, async () => {
      const reasonContentId = await sealed(acting, partyId, reason);
      return { type: 'EndPrevention', data: { measureId, cause, reasonContentId } };
    });
  }

  @Post('recommendations')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('recommendPrevention', {
    summary: 'Recommend a preventive measure about somebody who is no member to platforms, each of which decides alone',
    refusals: ON_GROUNDS,
    keyed: true,
  })
  @ApiOkResponse({ type: PreventionChanged })
  recommendPrevention(
    @Param('partyId', PathId) partyId: string,
    @Body() { kind, platformIds, reason, ...grounds }: RecommendPreventionBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(partyId, acting, async () => {
      const reasonContentId = await sealed(acting, partyId, reason);
      const told = { recommendationId: newId(), kind, platformIds, reasonContentId };
      return { type: 'RecommendPrevention', data: { ...told, grounds: await groundsOf(acting, partyId, grounds) } };
    });
  }

  @Post('recommendations/:recommendationId/answers')
  @HttpCode(200)
  @Access('platform:measures')
  @Operation('answerRecommendation', {
    summary: 'Say what you decided alone about a recommendation; nothing follows from it here',
    refusals: READ,
    keyed: true,
  })
  @ApiOkResponse({ type: PreventionChanged })
  answerRecommendation(
    @Param('partyId', PathId) partyId: string,
    @Param('recommendationId', PathId) recommendationId: string,
    @Body() { followed, text }: AnswerRecommendationBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(partyId, acting, async () => {
      const contentId = await sealed(acting, partyId, text);
      return { type: 'AnswerRecommendation', data: { recommendationId, followed, contentId } };
    });
  }

  @Post('recommendations/:recommendationId/withdrawals')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('withdrawRecommendation', {
    summary: 'Take a recommendation back, with the reason; the platforms to which it went are told',
    refusals: [...READ, 'NotIndependent', 'AnsweredAlready'],
    keyed: true,
  })
  @ApiOkResponse({ type: PreventionChanged })
  withdrawRecommendation(
    @Param('partyId', PathId) partyId: string,
    @Param('recommendationId', PathId) recommendationId: string,
    @Body() { cause, reason }: WithdrawRecommendationBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(partyId, acting, async () => {
      const reasonContentId = await sealed(acting, partyId, reason);
      return { type: 'WithdrawRecommendation', data: { recommendationId, cause, reasonContentId } };
    });
  }
}
