import { Body, Controller, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { hasFactor } from '#application/account/factor/factors.js';
import { checkSpeaksWhole } from '#application/party/authorities.js';
import { followTransfer } from '#application/party/follow-transfer.js';
import { askForTransfer, confirmTransferOf, refuseTransferOf } from '#application/party/transfers.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Answer, Request } from '#event-store/answers.js';
import { needFreshProof } from '../account/factor/proofs.js';
import { signedIn } from '../account/own/own-account.controller.js';
import { POWER } from '../dispute/refusals.js';
import { given } from '../dispute/given.js';
import { Access } from '../http/access.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller, KeyedRequest, type Known } from '../http/request.js';
import { send } from '../http/send.js';
import { sourceOf } from '../http/source-of.js';
import { standingOf } from './standing.js';
import {
  AskTransferBody,
  ConfirmTransferBody,
  PartyTransferList,
  RefuseTransferBody,
  TransferAnswer,
} from './transfers.dto.js';
import { viewTransfers } from './view-transfers.js';

const READ = ['Unauthenticated', 'Forbidden', 'NotFound'] as const;
const WHOLE = [...READ, ...POWER, 'AuthorityExpired', 'AuthorityLacksScope'] as const;
const BARRED = ['AccountMayNotAct', 'UnknownReference', 'NotIndependent'] as const;
const ASKED = ['BytesMissing', 'NamedTwice', 'AnsweredAlready', 'EmpoweredByNobody', 'ProofNeeded'] as const;

/** An organisation's standing passes from the account of one person to that of another; no account changes hands. */
@ApiTags('parties')
@Controller({ path: 'parties/:partyId/account-transfers', version: '1' })
export class PartyTransfersController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('party', 'case-manager', 'administrator')
  @Operation('listPartyTransfers', {
    summary: 'How an organisation’s standing passed from account to account: who, when, on what ground',
    refusals: READ,
  })
  @ApiOkResponse({ type: PartyTransferList })
  async listPartyTransfers(
    @Param('partyId', PathId) partyId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<PartyTransferList> {
    await standingOf(caller, partyId);
    return viewTransfers(caller.tenant, partyId);
  }

  @Post()
  @Access('party', 'case-manager', 'administrator')
  @Operation('askAccountTransfer', {
    summary: 'Ask that an organisation’s standing pass to another person: as its holder, or as an officer on paper',
    description:
      'Nothing passes until another officer confirms it. Who has a second factor shows it first (POST /v1/me/proofs).',
    refusals: [...WHOLE, ...BARRED, ...ASKED],
    keyed: true,
  })
  @ApiCreatedResponse({ type: TransferAnswer })
  async askAccountTransfer(
    @Param('partyId', PathId) partyId: string,
    @Body() { toAccountId, fromAccountId, paper, calledBack = false }: AskTransferBody,
    @CurrentCaller() caller: Caller,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asking = await this.asking(caller, partyId, request);
    const asker = signedIn(known);
    if (await hasFactor(this.parts.pool, asker.accountId)) await needFreshProof(this.parts, asker);
    if (asking.as === 'party') {
      await checkSpeaksWhole(asking);
      const told = { fromAccountId: asker.accountId, toAccountId, ground: 'asked-by-holder' as const };
      return this.sendFor(caller, known, await askForTransfer(asking, told), reply);
    }
    if (!paper) return refuse('EmpoweredByNobody', { field: 'paper' });
    const from = fromAccountId ?? refuse('UnknownReference', { field: 'fromAccountId', name: '—' });
    const told = {
      fromAccountId: from,
      toAccountId,
      ground: 'holder-gone' as const,
      paper: { sha256: paper.sha256, form: paper.form },
    };
    await this.sendFor(caller, known, await askForTransfer(asking, { ...told, ...given({ calledBack }) }), reply);
  }

  @Post(':transferId/confirmations')
  @HttpCode(200)
  @Access('case-manager', 'administrator')
  @Operation('confirmAccountTransfer', {
    summary: 'Confirm as another officer: the old person is signed out, the new one acts for the organisation',
    refusals: [...READ, ...BARRED, 'SecondPersonNeeded', 'AuthorityLacksScope'],
    keyed: true,
  })
  @ApiOkResponse({ type: TransferAnswer })
  async confirmAccountTransfer(
    @Param('partyId', PathId) partyId: string,
    @Param('transferId', PathId) transferId: string,
    @Body() { calledBack = false }: ConfirmTransferBody,
    @CurrentCaller() caller: Caller,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asking = await this.asking(caller, partyId, request);
    await this.sendFor(caller, known, await confirmTransferOf(asking, { transferId, calledBack }), reply);
  }

  @Post(':transferId/refusals')
  @HttpCode(200)
  @Access('party', 'case-manager', 'administrator')
  @Operation('refuseAccountTransfer', {
    summary: 'Say no to a transfer that was asked; whoever asked takes it back so',
    refusals: WHOLE,
    keyed: true,
  })
  @ApiOkResponse({ type: TransferAnswer })
  async refuseAccountTransfer(
    @Param('partyId', PathId) partyId: string,
    @Param('transferId', PathId) transferId: string,
    @Body() { reason }: RefuseTransferBody,
    @CurrentCaller() caller: Caller,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asking = await this.asking(caller, partyId, request);
    if (asking.as === 'party') await checkSpeaksWhole(asking);
    await this.sendFor(caller, known, await refuseTransferOf(asking, transferId, reason), reply);
  }

  private async asking(caller: Caller, partyId: string, request: Request) {
    const { as } = await standingOf(caller, partyId);
    return { tenant: caller.tenant, partyId, by: caller.actor, at: caller.now, request, as };
  }

  private async sendFor(caller: Caller, known: Known, answer: Answer, reply: FastifyReply): Promise<void> {
    const { partyId, transferId } = JSON.parse(answer.body) as TransferAnswer;
    const following = { partyId, transferId, source: sourceOf(known) };
    await followTransfer(this.parts.pool, caller.tenant, following, this.parts.now());
    send(reply, answer, caller.tenant);
  }
}
