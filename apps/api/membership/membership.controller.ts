import { Body, Controller, Get, Header, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { loadMembership } from '#application/membership/members.js';
import { commitmentLetter, hashOfCommitment } from '#documents/commitment-letter.js';
import { refuse } from '#domain/kernel/refusal.js';
import { REGISTER_SHOWINGS } from '#domain/membership/terms.js';
import { newId } from '#infrastructure/ids.js';
import { Access } from '../http/access.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller } from '../http/request.js';
import { getMemberKind } from '../rating/who.js';
import { ActOnRight as Act, type ActingOnRight as Acting } from '../right/acting.js';
import { act, sealed } from './acting.js';
import {
  ApplyForMembershipBody,
  LeaveMembershipBody,
  MembershipChanged,
  MembershipView,
  MemberTextBody,
  RegisterShowingsBody,
  RenewMembershipBody,
  SignCommitmentBody,
} from './membership.dto.js';
import { viewMembership } from './view-membership.js';

const OWN = [
  ...(['Unauthenticated', 'Forbidden', 'NotFound', 'AuthorityExpired', 'AuthorityLacksScope', 'WrongStage'] as const),
] as const;
const RULES = ['NoRulesInForce', 'UnknownReference', 'HashDiffers'] as const;

/** What a party or a platform does about its own membership. */
@ApiTags('members')
@Controller({ path: 'members/:memberId', version: '1' })
export class MembershipController {
  @Get()
  @Access('party', 'platform:read', 'case-manager', 'administrator')
  @Header('Cache-Control', 'private, no-store')
  @Operation('getMembership', {
    summary: 'A membership with its letters and what was alleged, for the member and the association’s staff',
    refusals: ['Unauthenticated', 'Forbidden', 'NotFound'],
  })
  @ApiOkResponse({ type: MembershipView })
  async getMembership(
    @Param('memberId', PathId) memberId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<MembershipView> {
    const { tenant, account, now: at } = caller;
    const isStaff = account?.roles.some((role) => role === 'case-manager' || role === 'administrator') === true;
    if (!isStaff) await getMemberKind(caller, memberId);
    const { membership } = await loadMembership(tenant, memberId);
    if (isStaff && membership.progress === 'outside') refuse('NotFound');
    return viewMembership(tenant, memberId, { membership, part: isStaff ? 'officer' : 'member', at });
  }

  @Post('applications')
  @HttpCode(200)
  @Access('party', 'platform:measures')
  @Operation('applyForMembership', {
    summary: 'Ask to be a member in these roles, and accept the member rules in force by their hash',
    refusals: [...OWN, ...RULES],
    keyed: true,
  })
  @ApiOkResponse({ type: MembershipChanged })
  async applyForMembership(
    @Param('memberId', PathId) memberId: string,
    @Body() { roles, version, hash, ratingRules }: ApplyForMembershipBody,
    @Act() acting: Acting,
  ): Promise<void> {
    const kind = await getMemberKind(acting.caller, memberId);
    if (kind === 'representative') refuse('NotFound'); // it represents members, and is none
    const data = { memberId, kind, roles, version, hash };
    const rating = ratingRules === undefined ? undefined : { accept: ratingRules };
    return act('member', memberId, acting, () => ({ type: 'ApplyForMembership', data }), rating);
  }

  @Post('commitments')
  @HttpCode(200)
  @Access('party', 'platform:measures')
  @Operation('signCommitment', {
    summary: 'Sign the commitment letter of a role with your account, by the hash of the text that you read',
    refusals: [...OWN, 'UnknownReference', 'AgreementMoved'],
    keyed: true,
  })
  @ApiOkResponse({ type: MembershipChanged })
  async signCommitment(
    @Param('memberId', PathId) memberId: string,
    @Body() { role, locale, textSha256 }: SignCommitmentBody,
    @Act() acting: Acting,
  ): Promise<void> {
    await getMemberKind(acting.caller, memberId);
    const letter = commitmentLetter(role);
    if (textSha256 !== hashOfCommitment(letter, locale)) refuse('AgreementMoved', { field: 'textSha256' });
    const data = { commitmentId: newId(), role, template: letter.version, locale, textSha256 };
    return act('member', memberId, acting, () => ({ type: 'SignCommitment', data }));
  }

  @Post('renewals')
  @HttpCode(200)
  @Access('party', 'platform:measures')
  @Operation('renewMembership', {
    summary: 'Renew it, once its reminder has come and a letter was signed anew, by the rules in force',
    refusals: [...OWN, ...RULES, 'DeadlineNotReached', 'SignatureMissing'],
    keyed: true,
  })
  @ApiOkResponse({ type: MembershipChanged })
  async renewMembership(
    @Param('memberId', PathId) memberId: string,
    @Body() { version, hash }: RenewMembershipBody,
    @Act() acting: Acting,
  ): Promise<void> {
    await getMemberKind(acting.caller, memberId);
    return act('member', memberId, acting, () => ({ type: 'RenewMembership', data: { version, hash } }));
  }

  @Post('leavings')
  @HttpCode(200)
  @Access('party', 'platform:measures')
  @Operation('leaveMembership', {
    summary: 'Leave the association, and the rating if you say so',
    refusals: OWN,
    keyed: true,
  })
  @ApiOkResponse({ type: MembershipChanged })
  async leaveMembership(
    @Param('memberId', PathId) memberId: string,
    @Body() { leavesRating }: LeaveMembershipBody,
    @Act() acting: Acting,
  ): Promise<void> {
    await getMemberKind(acting.caller, memberId);
    const rating = leavesRating ? ({ leave: true } as const) : undefined;
    return act('member', memberId, acting, () => ({ type: 'LeaveMembership', data: {} }), rating);
  }

  @Post('register-showings')
  @HttpCode(200)
  @Access('party', 'platform:measures')
  @Operation('setRegisterShowings', {
    summary: 'Say what others may be shown of your membership; each is a consent of its own, taken back at any time',
    refusals: OWN,
    keyed: true,
  })
  @ApiOkResponse({ type: MembershipChanged })
  async setRegisterShowings(
    @Param('memberId', PathId) memberId: string,
    @Body() body: RegisterShowingsBody,
    @Act() acting: Acting,
  ): Promise<void> {
    await getMemberKind(acting.caller, memberId);
    const shows = REGISTER_SHOWINGS.filter((one) => body[one]);
    return act('member', memberId, acting, () => ({ type: 'SetRegisterShowings', data: { shows } }));
  }

  @Post('allegations/:allegationId/statements')
  @HttpCode(200)
  @Access('party', 'platform:measures')
  @Operation('makeMemberStatement', {
    summary: 'Say what you have to say against an allegation, once and in time',
    refusals: [...OWN, 'AnsweredAlready', 'DeadlinePassed'],
    keyed: true,
  })
  @ApiOkResponse({ type: MembershipChanged })
  async makeMemberStatement(
    @Param('memberId', PathId) memberId: string,
    @Param('allegationId', PathId) allegationId: string,
    @Body() { text }: MemberTextBody,
    @Act() acting: Acting,
  ): Promise<void> {
    await getMemberKind(acting.caller, memberId);
    return act('member', memberId, acting, async () => ({
      type: 'MakeMemberStatement',
      data: { allegationId, statementContentId: await sealed(acting, memberId, text) },
    }));
  }
}
