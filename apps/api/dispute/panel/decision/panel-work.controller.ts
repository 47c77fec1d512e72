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
import { NoBody } from '../../no-body.js';
import { ACT } from '../../refusals.js';
import { sealText, sealTexts } from '../../seal.js';
import { ReasonBody } from '../../measures/urgent/urgent.dto.js';
import { ListIssuesBody, QuestionsBody, SummariseBody } from './decision.dto.js';

/** What whoever sits does with the file. */
@ApiTags('decision')
@Controller({ path: 'disputes/:disputeId/panels/:panelId', version: '1' })
export class PanelWorkController {
  @Post('file-returns')
  @Access('expert')
  @Operation('returnFile', {
    summary: 'Return the file as unclear, with questions, before any time runs',
    refusals: [...ACT, 'DeadlinePassed'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  returnFile(
    @Param('disputeId', PathId) disputeId: string,
    @Param('panelId', PathId) panelId: string,
    @Body() { questions }: QuestionsBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'ReturnFile',
      data: { panelId, questionsContentId: await sealText(acting.caller, disputeId, questions) },
    }));
  }

  @Post('questions')
  @Access('expert')
  @Operation('askParties', {
    summary: 'Ask the parties: another round of submissions, within the panel’s time',
    refusals: [...ACT, 'LaneNotOpen', 'TooMany', 'DeadlinePassed'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  askParties(
    @Param('disputeId', PathId) disputeId: string,
    @Param('panelId', PathId) panelId: string,
    @Body() { questions }: QuestionsBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'AskParties',
      data: { panelId, questionsContentId: await sealText(acting.caller, disputeId, questions) },
    }));
  }

  @Post('issues')
  @Access('expert')
  @Operation('listIssues', {
    summary: 'List what the panel will answer; what becomes of the measure once for each item',
    refusals: [...ACT, 'UnknownReference', 'NamedTwice', 'EntryMissing', 'EntryUnwanted'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  listIssues(
    @Param('disputeId', PathId) disputeId: string,
    @Param('panelId', PathId) panelId: string,
    @Body() { issues }: ListIssuesBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => {
      const sealed = await sealTexts(
        acting.caller,
        disputeId,
        issues.map(({ question }) => question),
      );
      const listed = issues.map(({ pairs, question: _, ...issue }, index) =>
        given({ ...issue, pairs: pairs.map(pairOf), questionContentId: sealed[index] ?? '' }),
      );
      return { type: 'ListIssues', data: { panelId, issues: listed } };
    });
  }

  @Post('summaries')
  @Access('expert')
  @Operation('summariseConfidential', {
    summary: 'Give the others the substance of what one side filed in confidence, before the panel relies on it',
    refusals: [...ACT, 'UnknownReference', 'AnsweredAlready'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  summariseConfidential(
    @Param('disputeId', PathId) disputeId: string,
    @Param('panelId', PathId) panelId: string,
    @Body() { aboutId, summary }: SummariseBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'SummariseConfidential',
      data: { panelId, aboutId, summaryContentId: await sealText(acting.caller, disputeId, summary) },
    }));
  }

  @Post('deliberations')
  @Access('expert')
  @Operation('startDeliberation', {
    summary: 'Withdraw to deliberate, in a room of the panel alone',
    refusals: [...ACT, 'IssuesNotListed'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  startDeliberation(
    @Param('disputeId', PathId) disputeId: string,
    @Param('panelId', PathId) panelId: string,
    @NoBody() _: undefined,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, () => ({ type: 'StartDeliberation', data: { panelId } }));
  }

  @Post('extensions')
  @Access('expert', 'case-manager')
  @Operation('extendDecisionTime', {
    summary: 'Make the panel’s time longer, once, for a reason that the parties are told',
    refusals: [...ACT, 'LaneNotOpen', 'AnsweredAlready'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  extendDecisionTime(
    @Param('disputeId', PathId) disputeId: string,
    @Param('panelId', PathId) panelId: string,
    @Body() { reason }: ReasonBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'ExtendDecisionTime',
      data: { panelId, reasonContentId: await sealText(acting.caller, disputeId, reason) },
    }));
  }
}
