import { Body, Controller, Get, Header, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { In } from 'typeorm';
import { findIdentity } from '#application/party/parties.js';
import { registerParty } from '#application/party/register-party.js';
import { CONSENT_CHANNELS } from '#domain/party/events.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Request } from '#event-store/answers.js';
import { Platform } from '#infrastructure/database/entities/platform.js';
import { given } from '../dispute/given.js';
import { Access } from '../http/access.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller, KeyedRequest } from '../http/request.js';
import { send } from '../http/send.js';
import { listParties } from './list-parties.js';
import { ListPartiesQuery, PartyList } from './party-list.dto.js';
import { PartyRegistered, PartyView, RegisterPartyBody } from './party.dto.js';
import { standingOf } from './standing.js';

@ApiTags('parties')
@Controller({ path: 'parties', version: '1' })
export class PartiesController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Post()
  @Access('case-manager', 'administrator', 'operator')
  @Operation('registerParty', {
    summary: 'Make a person or organisation known to the association',
    refusals: ['Unauthenticated', 'Forbidden', 'UnknownReference', 'NamedTwice'],
    keyed: true,
  })
  @ApiHeader({ name: 'Parley-Association', required: false, description: 'For the operator: the association, a UUID' })
  @ApiCreatedResponse({ type: PartyRegistered })
  async registerParty(
    @Body() { kind, name, mail, locale, accounts }: RegisterPartyBody,
    @CurrentCaller() { tenant, actor, now }: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.assertPlatforms(tenant.associationId, accounts);
    const identity = { name, ...(mail !== undefined && { mail }), ...(locale !== undefined && { locale }) };
    send(reply, await registerParty(tenant, { kind, identity, accounts }, actor, now, request), tenant);
  }

  @Get()
  @Access('case-manager', 'administrator')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listParties', {
    summary: 'The parties that the association knows, the newest first; with words, those whose name has them',
    refusals: ['Unauthenticated', 'Forbidden'],
  })
  @ApiOkResponse({ type: PartyList })
  async listParties(@Query() query: ListPartiesQuery, @CurrentCaller() caller: Caller): Promise<PartyList> {
    return listParties(caller, query);
  }

  @Get(':partyId')
  @Access('case-manager', 'administrator', 'party')
  @Operation('getParty', {
    summary: 'A party as staff and the party itself see it',
    refusals: ['Unauthenticated', 'Forbidden', 'NotFound'],
  })
  @ApiOkResponse({ type: PartyView })
  async getParty(@Param('partyId', PathId) partyId: string, @CurrentCaller() caller: Caller): Promise<PartyView> {
    const { party } = await standingOf(caller, partyId);
    const consents = CONSENT_CHANNELS.flatMap((channel) => {
      const consent = party.consents[channel];
      return consent ? [given({ channel, givenAt: consent.givenAt, withdrawnAt: consent.withdrawnAt })] : [];
    });
    const { kind = 'unknown' } = party;
    return { partyId, kind, ...(await findIdentity(caller.tenant, partyId)), consents };
  }

  private async assertPlatforms(associationId: string, accounts: RegisterPartyBody['accounts']): Promise<void> {
    if (accounts.length === 0) return;
    const found = await this.parts.dataSource
      .getRepository(Platform)
      .findBy({ associationId, id: In(accounts.map(({ platformId }) => platformId)) });
    const missing = accounts.findIndex(({ platformId }) => !found.some(({ id }) => id === platformId));
    if (missing >= 0) refuse('UnknownReference', { field: `accounts[${missing}].platformId` });
  }
}
