import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../http/access.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { Act, act, type Acting } from '../../acting.js';
import { CommandAnswer } from '../../answers.dto.js';
import { Answers } from '../../answers.js';
import { given } from '../../given.js';
import { collectLiveStream } from '../../intake/filing/live-stream.js';
import { ACT } from '../../refusals.js';
import { sealText } from '../../seal.js';
import { textKey } from '../../text-key.js';
import { collectTexts } from '../../texts.js';
import { AnswerLateBody, DescribeLiveStreamBody, LinkExhibitBody, RuleOnLateBody } from './exhibits.dto.js';
import { DescribeContractDutiesBody } from './contract-duties.dto.js';
import { dutiesSaid } from './duties-told.js';
import { linkOf } from './exhibit-links.js';

/** What is said of files since they were named, and whether late ones count. */
@ApiTags('evidence')
@Controller({ path: 'disputes/:disputeId/evidence', version: '1' })
export class ExhibitsController {
  @Post(':evidenceId/live-streams')
  @Access('party', 'case-manager')
  @Operation('describeLiveStream', {
    summary: 'Say where in a live stream a recording is, or put that right',
    description: 'What was said before stays on record. Of a file that is not filed yet it is said with the file.',
    refusals: [...ACT, 'LiveStreamImpossible', 'EntryMissing', 'UnknownReference'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  describeLiveStream(
    @Param('disputeId', PathId) disputeId: string,
    @Param('evidenceId', PathId) evidenceId: string,
    @Body() { liveStream: said, captionsId }: DescribeLiveStreamBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => {
      const { actor, tenant } = acting.caller;
      const [texts, key] = [collectTexts(), textKey(disputeId, actor)];
      const liveStream = collectLiveStream(said, { texts, key, idOf: (ref) => ref });
      await texts.seal(tenant.vault);
      return {
        type: 'DescribeLiveStream',
        data: { evidenceId, liveStream: given({ ...liveStream(), captionsId }) },
      };
    });
  }

  @Post(':evidenceId/contract-duties')
  @Access('party', 'case-manager')
  @Operation('describeContractDuties', {
    summary: 'Say who bears which duty by a contract or a statement on duties, or put that right',
    description:
      'Answers to set questions (Shenzhen guideline 3.2.2, 3.3, 3.4), read against what the guideline advises; no legal advice. What was said before stays on record.',
    refusals: [...ACT, 'EntryMissing', 'EntryUnwanted', 'NothingNamed', 'NamedTwice'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  describeContractDuties(
    @Param('disputeId', PathId) disputeId: string,
    @Param('evidenceId', PathId) evidenceId: string,
    @Body() body: DescribeContractDutiesBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => {
      const { told, words } = dutiesSaid(body);
      const wordsContentId = words === undefined ? undefined : await sealText(acting.caller, disputeId, words);
      return { type: 'DescribeContractDuties', data: { evidenceId, told: given({ ...told, wordsContentId }) } };
    });
  }

  @Post(':evidenceId/links')
  @Access('party', 'case-manager', 'expert')
  @Operation('linkExhibit', {
    summary: 'Say for which claim, item, issue or element an exhibit is',
    refusals: [...ACT, 'EntryMissing', 'UnknownReference', 'NamedTwice'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  linkExhibit(
    @Param('disputeId', PathId) disputeId: string,
    @Param('evidenceId', PathId) evidenceId: string,
    @Body() { links }: LinkExhibitBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, () => ({ type: 'LinkExhibit', data: { evidenceId, links: links.map(linkOf) } }));
  }

  @Post('late-rulings')
  @Access('case-manager', 'expert')
  @Operation('ruleOnLateEvidence', {
    summary: 'Say, with reasons, whether late files may be relied on',
    description: 'By who presides over the panel that has the file; where there is none, by the case manager.',
    refusals: [...ACT, 'UnknownReference', 'NamedTwice', 'AnsweredAlready'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  ruleOnLateEvidence(
    @Param('disputeId', PathId) disputeId: string,
    @Body() { evidenceIds, admitted, reason }: RuleOnLateBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'RuleOnLateEvidence',
      data: { evidenceIds, admitted, reasonContentId: await sealText(acting.caller, disputeId, reason) },
    }));
  }

  @Post(':evidenceId/answers')
  @Access('party')
  @Operation('answerLateEvidence', {
    summary: 'Say, once, what you have to say to a late file that was admitted',
    refusals: [...ACT, 'EvidenceNotAdmitted', 'AnsweredAlready'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  answerLateEvidence(
    @Param('disputeId', PathId) disputeId: string,
    @Param('evidenceId', PathId) evidenceId: string,
    @Body() { text }: AnswerLateBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'AnswerLateEvidence',
      data: { evidenceId, textContentId: await sealText(acting.caller, disputeId, text) },
    }));
  }
}
