import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../http/access.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { Act, act, type Acting } from '../../acting.js';
import { CommandAnswer } from '../../answers.dto.js';
import { Answers } from '../../answers.js';
import { sealFiled } from '../../filed-words.js';
import { given } from '../../given.js';
import { ACT } from '../../refusals.js';
import { sealText } from '../../seal.js';
import { AnswerContactBody, CompleteFileBody, ContactBody, SubmissionBody, SupplementBody } from './decision.dto.js';

/** What is put before a panel, and what happens beside it. */
@ApiTags('decision')
@Controller({ path: 'disputes/:disputeId/panels/:panelId', version: '1' })
export class PanelHearingController {
  @Post('completions')
  @Access('case-manager')
  @Operation('completeFile', {
    summary: 'Answer a panelist’s questions and give the file back',
    refusals: [...ACT, 'UnknownReference', 'NamedTwice'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  completeFile(
    @Param('disputeId', PathId) disputeId: string,
    @Param('panelId', PathId) panelId: string,
    @Body() { answer, evidence: named }: CompleteFileBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async ({ rulebook }) => {
      const { statementContentId, evidence } = await sealFiled(
        acting.caller,
        disputeId,
        { statement: answer, evidence: named },
        rulebook.materials,
      );
      return { type: 'CompleteFile', data: { panelId, answerContentId: statementContentId, evidence } };
    });
  }

  @Post('submissions')
  @Access('party')
  @Operation('makeSubmission', {
    summary: 'Say what you have to say in this round, once',
    refusals: [...ACT, 'AnsweredAlready', 'UnknownReference', 'NamedTwice', 'DeadlinePassed'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  makeSubmission(
    @Param('disputeId', PathId) disputeId: string,
    @Param('panelId', PathId) panelId: string,
    @Body() body: SubmissionBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async ({ rulebook }) => {
      const { statementContentId, confidentialContentId, evidence } = await sealFiled(
        acting.caller,
        disputeId,
        body,
        rulebook.materials,
      );
      return {
        type: 'MakeSubmission',
        data: given({ panelId, textContentId: statementContentId, confidentialContentId, evidence }),
      };
    });
  }

  @Post('supplements')
  @Access('party')
  @Operation('supplementEvidence', {
    summary: 'Put more files before the panel until it deliberates',
    description: 'What comes when the round is over is late: nothing rests on it until the panel has ruled on it.',
    refusals: [...ACT, 'UnknownReference', 'NamedTwice', 'LiveStreamImpossible', 'EntryMissing'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  supplementEvidence(
    @Param('disputeId', PathId) disputeId: string,
    @Param('panelId', PathId) panelId: string,
    @Body() { text, evidence: named }: SupplementBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async ({ rulebook }) => {
      const words = { statement: text, evidence: named };
      const { statementContentId, evidence } = await sealFiled(acting.caller, disputeId, words, rulebook.materials);
      return { type: 'SupplementEvidence', data: { panelId, textContentId: statementContentId, evidence } };
    });
  }

  @Post('contacts')
  @Access('party', 'expert', 'case-manager')
  @Operation('reportPanelContact', {
    summary: 'Report contact with a panelist outside the file',
    refusals: [...ACT, 'UnknownReference'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  reportPanelContact(
    @Param('disputeId', PathId) disputeId: string,
    @Param('panelId', PathId) panelId: string,
    @Body() { expertId, note }: ContactBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'ReportPanelContact',
      data: given({ panelId, panelistId: expertId, noteContentId: await sealText(acting.caller, disputeId, note) }),
    }));
  }

  @Post('contacts/:contactId/answers')
  @Access('case-manager')
  @Operation('answerPanelContact', {
    summary: 'Tell everybody in the panel what came of a report of contact',
    refusals: [...ACT, 'UnknownReference', 'AnsweredAlready', 'SecondPersonNeeded'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  answerPanelContact(
    @Param('disputeId', PathId) disputeId: string,
    @Param('panelId', PathId) panelId: string,
    @Param('contactId', PathId) contactId: string,
    @Body() { answer }: AnswerContactBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'AnswerPanelContact',
      data: { panelId, contactId, answerContentId: await sealText(acting.caller, disputeId, answer) },
    }));
  }
}
