import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { openDispute } from '#application/dispute/open-dispute.js';
import { Access } from '../../../http/access.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { send } from '../../../http/send.js';
import { Act, act, type Acting } from '../../acting.js';
import { CommandAnswer, RequestedAnswer } from '../../answers.dto.js';
import { Answers } from '../../answers.js';
import { ACT, READ } from '../../refusals.js';
import { InviteToMediationBody, RequestMediationBody } from './mediation.dto.js';
import { prepareRequest } from './request-mediation.js';

/** The two ways into mediation. */
@ApiTags('mediation')
@Controller({ version: '1' })
export class MediationController {
  @Post('mediation-requests')
  @Access('party')
  @Operation('requestMediation', {
    summary: 'Ask for mediation without a complaint to a platform, which opens a dispute and invites everybody named',
    refusals: [
      ...READ,
      'NothingNamed',
      'NamedTwice',
      'SelfComplaint',
      'TooMany',
      'UnknownReference',
      'NoCaseManager',
      'AuthorityExpired',
      'AuthorityLacksScope',
    ],
    keyed: true,
  })
  @Answers(201, RequestedAnswer)
  async requestMediation(@Body() body: RequestMediationBody, @Act() { caller, request, reply }: Acting): Promise<void> {
    const { actor: by, now: at, tenant } = caller;
    const asked = { by, at, request, procedure: 'cn-association-mediation' } as const;
    send(reply, await openDispute(tenant, asked, prepareRequest(caller, body)), tenant);
  }

  @Post('disputes/:disputeId/mediations')
  @Access('party', 'case-manager')
  @Operation('inviteToMediation', {
    summary: 'Invite the complainant and respondents to mediation; what runs under the law runs on',
    refusals: [...ACT, 'LaneNotOpen', 'MediationRuns', 'UnknownReference', 'NamedTwice'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  inviteToMediation(
    @Param('disputeId', PathId) disputeId: string,
    @Body() { respondentIds }: InviteToMediationBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, () => ({ type: 'InviteToMediation', data: { respondentIds } }));
  }
}
