import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { commitmentLetter } from '#documents/commitment-letter.js';
import { newId } from '#infrastructure/ids.js';
import { NoBody } from '../dispute/no-body.js';
import { Access } from '../http/access.js';
import { Operation } from '../http/operation.js';
import { PathId } from '../http/path-id.js';
import { ActOnRight as Act, type ActingOnRight as Acting } from '../right/acting.js';
import { act, sealed } from './acting.js';
import {
  AllegeMemberBreachBody,
  DecideMemberBreachBody,
  MembershipChanged,
  MemberTextBody,
  RecordCommitmentPaperBody,
} from './membership.dto.js';

const ACT = ['Unauthenticated', 'Forbidden', 'NotFound', 'WrongStage', 'NotIndependent'] as const;

/** What the association does about a membership. */
@ApiTags('members')
@Controller({ path: 'members/:memberId', version: '1' })
export class MembershipStaffController {
  @Post('commitment-papers')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('recordCommitmentPaper', {
    summary: 'Say that a paper among the member’s is the signed letter of a role; a second person confirms it',
    refusals: [...ACT, 'UnknownReference', 'BytesMissing'],
    keyed: true,
  })
  @ApiOkResponse({ type: MembershipChanged })
  recordCommitmentPaper(
    @Param('memberId', PathId) memberId: string,
    @Body() { role, paperSha256 }: RecordCommitmentPaperBody,
    @Act() acting: Acting,
  ): Promise<void> {
    const data = { commitmentId: newId(), role, template: commitmentLetter(role).version, paperSha256 };
    return act('officer', memberId, acting, () => ({ type: 'RecordCommitmentPaper', data }));
  }

  @Post('commitment-papers/:commitmentId/confirmations')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('confirmCommitmentPaper', {
    summary: 'Confirm, as a second person, that the paper is the letter and is signed',
    refusals: [...ACT, 'SecondPersonNeeded', 'BytesMissing'],
    keyed: true,
  })
  @ApiOkResponse({ type: MembershipChanged })
  confirmCommitmentPaper(
    @Param('memberId', PathId) memberId: string,
    @Param('commitmentId', PathId) commitmentId: string,
    @NoBody() _: void,
    @Act() acting: Acting,
  ): Promise<void> {
    return act('officer', memberId, acting, () => ({ type: 'ConfirmCommitmentPaper', data: { commitmentId } }));
  }

  @Post('admissions')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('admitMember', {
    summary: 'Admit it: who it is was checked, it accepted the rules in force and signed the letter of each role',
    refusals: [
      ...ACT,
      'CheckMissing',
      'NoRulesInForce',
      'MemberRulesNotAccepted',
      'SignatureMissing',
      'SecondPersonNeeded',
    ],
    keyed: true,
  })
  @ApiOkResponse({ type: MembershipChanged })
  admitMember(@Param('memberId', PathId) memberId: string, @NoBody() _: void, @Act() acting: Acting): Promise<void> {
    return act('officer', memberId, acting, () => ({ type: 'AdmitMember', data: {} }));
  }

  @Post('refusals')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('refuseMember', { summary: 'Refuse it with a reason; it may ask again', refusals: ACT, keyed: true })
  @ApiOkResponse({ type: MembershipChanged })
  refuseMember(
    @Param('memberId', PathId) memberId: string,
    @Body() { text }: MemberTextBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act('officer', memberId, acting, async () => ({
      type: 'RefuseMember',
      data: { reasonContentId: await sealed(acting, memberId, text) },
    }));
  }

  @Post('allegations')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('allegeMemberBreach', {
    summary: 'Say that a member broke an article of the rules it accepted; it is heard before anything follows',
    refusals: [...ACT, 'UnknownReference', 'MemberRulesNotAccepted'],
    keyed: true,
  })
  @ApiOkResponse({ type: MembershipChanged })
  allegeMemberBreach(
    @Param('memberId', PathId) memberId: string,
    @Body() { article, text }: AllegeMemberBreachBody,
    @Act() acting: Acting,
  ): Promise<void> {
    const allegationId = newId();
    return act('officer', memberId, acting, async () => ({
      type: 'AllegeMemberBreach',
      data: { allegationId, article, allegationContentId: await sealed(acting, memberId, text) },
    }));
  }

  @Post('allegations/:allegationId/decisions')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('decideMemberBreach', {
    summary: 'Decide, as a second person, after the member was heard; what follows is what the accepted rules name',
    refusals: [...ACT, 'AnsweredAlready', 'SecondPersonNeeded', 'DeadlineNotReached'],
    keyed: true,
  })
  @ApiOkResponse({ type: MembershipChanged })
  decideMemberBreach(
    @Param('memberId', PathId) memberId: string,
    @Param('allegationId', PathId) allegationId: string,
    @Body() { found, reason }: DecideMemberBreachBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act('officer', memberId, acting, async () => ({
      type: 'DecideMemberBreach',
      data: { allegationId, found, reasonContentId: await sealed(acting, memberId, reason) },
    }));
  }
}
