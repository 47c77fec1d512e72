import { Body, Controller, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { endLinks } from '#application/party/ended-links.js';
import { recordConsent, recordWithdrawal } from '#application/party/party-contacts.js';
import type { Request } from '#event-store/answers.js';
import { Access } from '../http/access.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller, KeyedRequest } from '../http/request.js';
import { send } from '../http/send.js';
import { given } from '../dispute/given.js';
import { GiveConsentBody, WithdrawConsentBody } from './consent.dto.js';
import { contactOf } from './contact.js';
import { PartyRegistered } from './party.dto.js';
import { assertMayChangeContacts, CHANGES } from './may-change-contacts.js';
import { standingOf } from './standing.js';

@ApiTags('parties')
@ApiHeader({ name: 'Parley-Association', required: false, description: 'For the operator: the association, a UUID' })
@Controller({ path: 'parties/:partyId', version: '1' })
export class ConsentsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Post('consents')
  @HttpCode(200)
  @Access('party', 'link', 'case-manager', 'administrator', 'operator')
  @Operation('giveConsent', {
    summary: 'Agree to be told by a channel, for oneself or as staff have it from the party',
    description: 'Documents that are ordered from then on go by it.',
    refusals: ['Unauthenticated', 'Forbidden', 'NotFound', ...CHANGES, 'InstantImplausible'],
    keyed: true,
  })
  @ApiOkResponse({ type: PartyRegistered })
  async giveConsent(
    @Param('partyId', PathId) partyId: string,
    @Body() { channel, contact, givenAt, note }: GiveConsentBody,
    @CurrentCaller() caller: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    assertMayChangeContacts(caller, await standingOf(caller, partyId));
    const { tenant, actor: by, now: at } = caller;
    const consent = given({ channel, contact: contactOf(channel, contact), givenAt, note });
    send(reply, await recordConsent({ tenant, partyId, by, at, request }, consent), tenant);
  }

  @Post('consent-withdrawals')
  @HttpCode(200)
  @Access('party', 'link', 'case-manager', 'administrator', 'operator')
  @Operation('withdrawConsent', {
    summary: 'Agree no longer to a channel; links that it brought end at once',
    refusals: ['Unauthenticated', 'Forbidden', 'NotFound', ...CHANGES],
    keyed: true,
  })
  @ApiOkResponse({ type: PartyRegistered })
  async withdrawConsent(
    @Param('partyId', PathId) partyId: string,
    @Body() { channel }: WithdrawConsentBody,
    @CurrentCaller() caller: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    assertMayChangeContacts(caller, await standingOf(caller, partyId));
    const { tenant, actor: by, now: at } = caller;
    const answer = await recordWithdrawal({ tenant, partyId, by, at, request }, channel);
    await endLinks(this.parts.pool, tenant.associationId, { partyId, channel }, this.parts.now());
    send(reply, answer, tenant);
  }
}
