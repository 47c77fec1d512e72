import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { followAuthority } from '#application/party/account-parties.js';
import {
  approveOnPaper,
  checkSpeaksWhole,
  confirmByParty,
  endAuthorityAs,
  grantByParty,
  proposeOnPaper,
  refuseProposal,
} from '#application/party/authorities.js';
import { followProposal } from '#application/party/follow-proposal.js';
import type { Answer, Request } from '#event-store/answers.js';
import { refuse } from '#domain/kernel/refusal.js';
import { POWER } from '../dispute/refusals.js';
import { given } from '../dispute/given.js';
import { NoBody } from '../dispute/no-body.js';
import { Access } from '../http/access.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller, KeyedRequest } from '../http/request.js';
import { send } from '../http/send.js';
import {
  ApproveAuthorityBody,
  AuthorityAnswer,
  AuthorityList,
  GrantAuthorityBody,
  RefuseAuthorityBody,
} from './authorities.dto.js';
import { viewAuthorities } from './view-authorities.js';
import { standingOf, standingOfHolder } from './standing.js';

const READ = ['Unauthenticated', 'Forbidden', 'NotFound'] as const;
const WHOLE = [...READ, ...POWER, 'AuthorityExpired', 'AuthorityLacksScope'] as const;
const BARRED = [
  'AccountMayNotAct',
  'UnknownReference',
  'NotIndependent',
  'SecondPersonNeeded',
  'BytesMissing',
] as const;

/** Who may act for a party: the party says it, or two officers on paper. */
@ApiTags('parties')
@Controller({ path: 'parties/:partyId', version: '1' })
export class AuthoritiesController {
  @Get('authorities')
  @Access('party', 'case-manager', 'administrator', 'link')
  @Operation('listAuthorities', {
    summary: 'Who may act for a party, since when, by what and how far, and what is proposed',
    refusals: READ,
  })
  @ApiOkResponse({ type: AuthorityList })
  async listAuthorities(
    @Param('partyId', PathId) partyId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<AuthorityList> {
    await standingOf(caller, partyId);
    return viewAuthorities(caller.tenant, partyId);
  }

  @Post('authorities')
  @Access('party', 'case-manager', 'administrator', 'link')
  @Operation('grantAuthority', {
    summary: 'As the party, let an account act for it; as an officer, propose what a power of attorney says',
    description:
      'The party grants at once. What an officer proposes empowers nobody until another officer approves it, and then to reading alone, unless the original was filed and both called the party back, or the party confirms it.',
    refusals: [...WHOLE, ...BARRED, 'InstantImplausible', 'NamedTwice', 'NothingNamed'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: AuthorityAnswer })
  async grantAuthority(
    @Param('partyId', PathId) partyId: string,
    @Body() { accountId, basis = 'representative', scope, until, paper, calledBack = false }: GrantAuthorityBody,
    @CurrentCaller() caller: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asking = await this.asking(caller, partyId, request);
    const terms = given({ accountId, basis, scope, until });
    if (asking.as === 'party')
      return this.sendFor(caller, partyId, accountId, await grantByParty(asking, terms), reply);
    const { sha256, form } = paper ?? refuse('EmpoweredByNobody', { field: 'paper' });
    const told = { ...terms, paper: { sha256, form }, calledBack };
    const answer = await proposeOnPaper(asking, told);
    const { proposalId } = JSON.parse(answer.body) as { readonly proposalId: string };
    await followProposal(caller.tenant, partyId, proposalId);
    send(reply, answer, caller.tenant);
  }

  @Post('authority-proposals/:proposalId/approvals')
  @HttpCode(200)
  @Access('case-manager', 'administrator')
  @Operation('approveAuthority', {
    summary: 'Approve as another officer what was proposed on paper',
    refusals: [...READ, ...BARRED, 'AuthorityExpired', 'AuthorityNotConfirmed'],
    keyed: true,
  })
  @ApiOkResponse({ type: AuthorityAnswer })
  async approveAuthority(
    @Param('partyId', PathId) partyId: string,
    @Param('proposalId', PathId) proposalId: string,
    @Body() { calledBack }: ApproveAuthorityBody,
    @CurrentCaller() caller: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const answer = await approveOnPaper(await this.asking(caller, partyId, request), { proposalId, calledBack });
    const { accountId } = JSON.parse(answer.body) as { readonly accountId: string };
    await followProposal(caller.tenant, partyId, proposalId);
    await this.sendFor(caller, partyId, accountId, answer, reply);
  }

  @Post('authority-proposals/:proposalId/refusals')
  @HttpCode(200)
  @Access('party', 'case-manager', 'administrator', 'link')
  @Operation('refuseAuthority', {
    summary: 'Say no to an authority that an officer proposed',
    refusals: WHOLE,
    keyed: true,
  })
  @ApiOkResponse({ type: AuthorityAnswer })
  async refuseAuthority(
    @Param('partyId', PathId) partyId: string,
    @Param('proposalId', PathId) proposalId: string,
    @Body() { reason }: RefuseAuthorityBody,
    @CurrentCaller() caller: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asking = await this.asking(caller, partyId, request);
    if (asking.as === 'party') await checkSpeaksWhole(asking);
    const answer = await refuseProposal(asking, proposalId, reason);
    await followProposal(caller.tenant, partyId, proposalId);
    send(reply, answer, caller.tenant);
  }

  @Post('authorities/:accountId/confirmations')
  @HttpCode(200)
  @Access('party', 'link')
  @Operation('confirmAuthority', {
    summary: 'Confirm as the party that an account acts for it as recorded',
    refusals: [...WHOLE, 'SecondPersonNeeded'],
    keyed: true,
  })
  @ApiOkResponse({ type: AuthorityAnswer })
  async confirmAuthority(
    @Param('partyId', PathId) partyId: string,
    @Param('accountId', PathId) accountId: string,
    @NoBody() _: void,
    @CurrentCaller() caller: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await confirmByParty(await this.asking(caller, partyId, request), accountId), caller.tenant);
  }

  @Post('authorities/:accountId/endings')
  @HttpCode(200)
  @Access('party', 'case-manager', 'administrator', 'link')
  @Operation('endPartyAuthority', {
    summary: 'End an authority: as the party or the account itself at once; of the party’s own, officers only as two',
    refusals: [...WHOLE, 'NotIndependent', 'SecondPersonNeeded'],
    keyed: true,
  })
  @ApiOkResponse({ type: AuthorityAnswer })
  async endPartyAuthority(
    @Param('partyId', PathId) partyId: string,
    @Param('accountId', PathId) accountId: string,
    @NoBody() _: void,
    @CurrentCaller() caller: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asking = await this.asking(caller, partyId, request, accountId);
    await this.sendFor(caller, partyId, accountId, await endAuthorityAs(asking, accountId, asking.as), reply);
  }

  /** `ending`: whose authority is ended. Its holder still lays it down once its time is over. */
  private async asking(caller: Caller, partyId: string, request: Request, ending?: string) {
    const isOwn = ending !== undefined && ending === caller.account?.accountId;
    const { as } = isOwn ? await standingOfHolder(caller, partyId) : await standingOf(caller, partyId);
    const { tenant, actor: by, now: at } = caller;
    return { tenant, partyId, by, at, request, as: as === 'staff' ? ('officer' as const) : ('party' as const) };
  }

  private async sendFor(
    { tenant }: Caller,
    partyId: string,
    accountId: string,
    answer: Answer,
    reply: FastifyReply,
  ): Promise<void> {
    await followAuthority(tenant, partyId, accountId);
    send(reply, answer, tenant);
  }
}
