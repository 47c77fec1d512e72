import { Body, Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { EntityManager } from 'typeorm';
import { answerOfficeOnce } from '#application/dispute/office-answers.js';
import { checkOtherHand } from '#application/party/other-hand.js';
import type { Request } from '#event-store/answers.js';
import { isUuid } from '#infrastructure/ids.js';
import { Access } from '../../http/access.js';
import { officeOf, type Office } from '../../http/association-door.js';
import { sendOffice } from '../../http/office.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import { KeyedRequest, type Known } from '../../http/request.js';
import { sourceOf } from '../../http/source-of.js';
import { listAccounts } from './list-accounts.js';
import {
  AccountList,
  GrantOfficeBody,
  ListAccountsQuery,
  OfficeChanged,
  WithholdBody,
  type HeldOffice,
} from './office.dto.js';
import { restore } from './restore-office.js';
import { grant, withhold, type Changing } from './withhold-office.js';

const REFUSALS = ['Unauthenticated', 'Forbidden', 'NotFound', 'AnsweredAlready'] as const;
type Changed = {
  readonly accountId: string;
  readonly known: Known;
  readonly request: Request;
  readonly reply: FastifyReply;
};

/** Accounts of the association and the offices that they hold. */
@ApiTags('associations')
@Controller({ path: 'associations/:associationId/accounts', version: '1' })
export class OfficesController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('operator', 'administrator')
  @Operation('listAccounts', {
    summary: 'Accounts of the association by name, with their offices, state, leave and open disputes',
    refusals: ['Unauthenticated', 'Forbidden', 'NotFound'],
  })
  @ApiOkResponse({ type: AccountList })
  async listAccounts(
    @Param('associationId', PathId) associationId: string,
    @Query() query: ListAccountsQuery,
    @Req() known: Known,
  ): Promise<AccountList> {
    const { tenant, at } = await officeOf(this.parts, known, associationId);
    return listAccounts(tenant, query, at);
  }

  @Post(':accountId/suspensions')
  @Access('operator', 'administrator')
  @Operation('suspendAccount', {
    summary: 'Suspend an account or one office of it; its sessions end, and what waits for it goes to others',
    refusals: [...REFUSALS, 'LastAdministrator', 'UnknownReference'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: OfficeChanged })
  suspendAccount(
    @Param('associationId', PathId) associationId: string,
    @Param('accountId', PathId) accountId: string,
    @Body() { office }: WithholdBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.change(associationId, { accountId, known, request, reply }, office, async (manager, asked) => {
      await withhold(manager, asked, 'suspended');
      return 'suspended';
    });
  }

  @Post(':accountId/endings')
  @Access('operator', 'administrator')
  @Operation('endAccount', {
    summary: 'End an account or one office of it for good; it comes back by two people alone',
    refusals: [...REFUSALS, 'LastAdministrator', 'UnknownReference'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: OfficeChanged })
  endAccount(
    @Param('associationId', PathId) associationId: string,
    @Param('accountId', PathId) accountId: string,
    @Body() { office }: WithholdBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.change(associationId, { accountId, known, request, reply }, office, async (manager, asked) => {
      await withhold(manager, asked, 'ended');
      return 'ended';
    });
  }

  @Post(':accountId/restorations')
  @Access('operator', 'administrator')
  @Operation('restoreAccount', {
    summary: 'Restore an account or an office; what had ended waits until a second person asks for the same',
    refusals: [...REFUSALS, 'SecondPersonNeeded'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: OfficeChanged })
  restoreAccount(
    @Param('associationId', PathId) associationId: string,
    @Param('accountId', PathId) accountId: string,
    @Body() { office }: WithholdBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.change(associationId, { accountId, known, request, reply }, office, (manager, asked, { tenant, by }) =>
      restore(manager, asked, async (before) => {
        if (isUuid(by.id)) await checkOtherHand(tenant, by.id, [before]); // the operator stands for itself
      }),
    );
  }

  @Post(':accountId/offices')
  @Access('operator', 'administrator')
  @Operation('grantOffice', {
    summary: 'Give an account one more office; nobody gives one to itself',
    refusals: [...REFUSALS, 'SecondPersonNeeded', 'OfficesExclude'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: OfficeChanged })
  grantOffice(
    @Param('associationId', PathId) associationId: string,
    @Param('accountId', PathId) accountId: string,
    @Body() { office }: GrantOfficeBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.change(associationId, { accountId, known, request, reply }, office, async (manager, asked) => {
      await grant(manager, { ...asked, office });
      return 'granted';
    });
  }

  private async change(
    associationId: string,
    { accountId, known, request, reply }: Changed,
    office: HeldOffice | undefined,
    work: (manager: EntityManager, asked: Changing, door: Office) => Promise<string>,
  ): Promise<void> {
    const door = await officeOf(this.parts, known, associationId);
    const asked = { associationId, accountId, office, by: door.by.id, source: sourceOf(known), now: this.parts.now() };
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      const state = await work(manager, asked, door);
      return { status: 201, body: JSON.stringify({ accountId, state } satisfies OfficeChanged) };
    });
    sendOffice(reply, answer);
  }
}
