import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { openDispute } from '#application/dispute/open-dispute.js';
import { findEarlierEnds } from '#application/context/earlier-ends.js';
import { Access } from '../../../http/access.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { send } from '../../../http/send.js';
import { Act, act, type Acting } from '../../acting.js';
import { Answers } from '../../answers.js';
import { CommandAnswer, FiledAnswer } from '../../answers.dto.js';
import { given } from '../../given.js';
import { sealTexts } from '../../seal.js';
import { AcceptComplaintBody, RejectComplaintBody, RequestCureBody } from './check-complaint.dto.js';
import { CureMaterialsBody } from './cure-materials.dto.js';
import { prepareCure } from './cure-materials.js';
import { FileComplaintBody } from './file-complaint.dto.js';
import { prepareComplaint } from './file-complaint.js';
import { sealAcceptance } from './seal-acceptance.js';
import { sealDefects } from './seal-defects.js';
import { pairsTakenBack } from './withdraw-complaint.js';
import { WithdrawComplaintBody } from './withdraw-complaint.dto.js';
import { ACT, READ } from '../../refusals.js';

@ApiTags('filing')
@Controller({ path: 'disputes', version: '1' })
export class FilingController {
  @Post()
  @Access('party')
  @Operation('fileComplaint', {
    summary: 'File a complaint, which opens a dispute',
    refusals: [
      ...READ,
      'RightNotCovered',
      'RightDetails',
      'RightNotInForce',
      'RightNotHeld',
      'RightNotUsable',
      'NoSecondNotice',
      'AuthorityExpired',
      'AuthorityLacksScope',
      'TooMany',
      'UnknownReference',
      'NamedTwice',
      'DeclarationMissing',
      'SelfComplaint',
      'NoCaseManager',
      'FilingBarred',
      'FilingLimited',
      'BurdenRaised',
      'LaneNotOpen',
      'CaptureTooShort',
    ],
    keyed: true,
  })
  @Answers(201, FiledAnswer)
  async fileComplaint(@Body() body: FileComplaintBody, @Act() { caller, request, reply }: Acting): Promise<void> {
    const { actor: by, now: at, tenant } = caller;
    send(reply, await openDispute(tenant, { by, at, request }, prepareComplaint(caller, body)), tenant);
  }

  @Post(':disputeId/cure-requests')
  @Access('case-manager')
  @Operation('requestCure', {
    summary: 'Tell the complainant all defects of the materials at once',
    refusals: [...ACT, 'DefectsLeftOut'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  requestCure(
    @Param('disputeId', PathId) disputeId: string,
    @Body() { defects }: RequestCureBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'RequestCure',
      data: { defects: await sealDefects(acting.caller, disputeId, defects) },
    }));
  }

  @Post(':disputeId/cures')
  @Access('party')
  @Operation('cureMaterials', {
    summary: 'Send the materials that were missing',
    refusals: [...ACT, 'DeadlinePassed', 'UnknownReference', 'NamedTwice'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  cureMaterials(
    @Param('disputeId', PathId) disputeId: string,
    @Body() body: CureMaterialsBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async ({ rulebook }) => ({
      type: 'CureMaterials',
      data: await prepareCure(acting.caller, disputeId, body, rulebook),
    }));
  }

  @Post(':disputeId/acceptances')
  @Access('case-manager')
  @Operation('acceptComplaint', {
    summary: 'Accept the complaint: notices go out and measures are asked for',
    refusals: [
      ...ACT,
      'MaterialsMissing',
      'BytesMissing',
      'TrackNotOpen',
      'UnknownReference',
      'NamedTwice',
      'NewFactsNeeded',
      'RepeatNoticeBarred',
    ],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  acceptComplaint(
    @Param('disputeId', PathId) disputeId: string,
    @Body() body: AcceptComplaintBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(
      disputeId,
      acting,
      async () => ({
        type: 'AcceptComplaint',
        data: await sealAcceptance(acting.caller, disputeId, body),
      }),
      async ({ dispute }) => ({ earlier: await findEarlierEnds(acting.caller.tenant, disputeId, dispute) }),
    );
  }

  @Post(':disputeId/rejections')
  @Access('case-manager')
  @Operation('rejectComplaint', { summary: 'Reject the complaint with every reason', refusals: ACT, keyed: true })
  @Answers(200, CommandAnswer)
  rejectComplaint(
    @Param('disputeId', PathId) disputeId: string,
    @Body() { cause, reasons }: RejectComplaintBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'RejectComplaint',
      data: { cause, reasons: await sealDefects(acting.caller, disputeId, reasons) },
    }));
  }

  @Post(':disputeId/withdrawals')
  @Access('party')
  @Operation('withdrawComplaint', {
    summary: 'Take the complaint back for some pairs of respondent and item, or for all of them',
    refusals: [...ACT, 'WithdrawnAlready', 'NamedTwice', 'AgreementBinds'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  withdrawComplaint(
    @Param('disputeId', PathId) disputeId: string,
    @Body() body: WithdrawComplaintBody,
    @Act() acting: Acting,
  ): Promise<void> {
    const { consideration, reason, unlisted = [] } = body;
    return act(disputeId, acting, async ({ dispute }) => {
      const pairs = pairsTakenBack(body, dispute);
      const [reasonContentId, ...described] = await sealTexts(acting.caller, disputeId, [
        reason,
        ...unlisted.map(({ description }) => description),
      ]);
      const others = described.flatMap((descriptionContentId) =>
        descriptionContentId === undefined ? [] : [{ descriptionContentId }],
      );
      return {
        type: 'WithdrawComplaint',
        data: given({ pairs, consideration, reasonContentId, unlisted: others }),
      };
    });
  }
}
