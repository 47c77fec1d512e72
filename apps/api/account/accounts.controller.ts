import { Body, Controller, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { followAuthority } from '#application/party/account-parties.js';
import { endAuthorityAs } from '#application/party/authorities.js';
import type { Request } from '#event-store/answers.js';
import { Access } from '../http/access.js';
import { officeOf } from '../http/association-door.js';
import { sendOffice } from '../http/office.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathId } from '../http/path-id.js';
import { KeyedRequest, type Known } from '../http/request.js';
import { send } from '../http/send.js';
import { sourceOf } from '../http/source-of.js';
import { AccountCreated, AuthorityEnded, CreateAccountBody, EndAuthorityBody } from './account.dto.js';
import { createAccount } from './create-account.js';

@ApiTags('associations')
@Controller({ path: 'associations/:associationId/accounts', version: '1' })
export class AccountsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Post()
  @Access('operator', 'administrator')
  @Operation('createAccount', {
    summary: 'Invite a person to an account in the association; for whom it may act, a party or two officers say',
    refusals: [
      'Unauthenticated',
      'Forbidden',
      'NotFound',
      'Taken',
      'OfficesExclude',
      'EmpoweredByNobody',
      'PasswordIsTheirs',
      'NoMessageProvider',
    ],
    keyed: true,
  })
  @ApiCreatedResponse({ type: AccountCreated })
  async createAccount(
    @Param('associationId', PathId) associationId: string,
    @Body() body: CreateAccountBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { by } = await officeOf(this.parts, known, associationId);
    sendOffice(
      reply,
      await createAccount(this.parts, associationId, body, { request, makerId: by.id, source: sourceOf(known) }),
    );
  }

  @Post(':accountId/authority-endings')
  @HttpCode(200)
  @Access('administrator', 'case-manager')
  @Operation('endAuthority', {
    summary: 'End the authority of an account to act for a party; of the party’s own, another officer has to agree',
    refusals: ['Unauthenticated', 'Forbidden', 'NotFound', 'NotIndependent', 'SecondPersonNeeded'],
    keyed: true,
  })
  @ApiOkResponse({ type: AuthorityEnded })
  async endAuthority(
    @Param('associationId', PathId) associationId: string,
    @Param('accountId', PathId) accountId: string,
    @Body() { partyId }: EndAuthorityBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { tenant, by, at } = await officeOf(this.parts, known, associationId);
    const answer = await endAuthorityAs({ tenant, partyId, by, at, request }, accountId, 'officer');
    await followAuthority(tenant, partyId, accountId);
    send(reply, answer, tenant);
  }
}
