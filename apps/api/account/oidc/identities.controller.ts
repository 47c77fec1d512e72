import { Body, Controller, Delete, Get, Header, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { listIdentities } from '#application/account/issuer/identities.js';
import { instant } from '#domain/kernel/message.js';
import type { Request } from '#event-store/answers.js';
import { Access } from '../../http/access.js';
import { sendOffice } from '../../http/office.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import { KeyedRequest, type Known } from '../../http/request.js';
import { sourceOf } from '../../http/source-of.js';
import { given } from '../../dispute/given.js';
import { changingHolder, holderOf } from '../factor/holder.js';
import { beginIssuerLogin } from './issuer-login.js';
import { joinIdentity, partFromIdentity } from './join-identity.js';
import { ChooseIssuerQuery, IdentityLinked, IdentityList, IssuerAnswerBody, IssuerLogin } from './login.dto.js';

/** Identities of other providers that are joined to one's account. */
@ApiTags('factors')
@Controller({ path: 'me/identities', version: '1' })
export class IdentitiesController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('signed-in')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listIdentities', {
    summary: 'By which other providers you sign in, and when you did last',
    refusals: ['Unauthenticated'],
  })
  @ApiOkResponse({ type: IdentityList })
  async listIdentities(@Req() known: Known): Promise<IdentityList> {
    const items = await listIdentities(this.parts.pool, holderOf(known).accountId);
    return {
      items: items.map(({ id: identityId, issuerId, nameZh, nameEn, linkedAt, lastUsedAt }) =>
        given({
          identityId,
          issuerId,
          nameZh,
          nameEn,
          linkedAt: instant(linkedAt),
          lastUsedAt: lastUsedAt ? instant(lastUsedAt) : undefined,
        }),
      ),
    };
  }

  @Get('options')
  @Access('signed-in')
  @Header('Cache-Control', 'private, no-store')
  @Operation('beginIdentityLink', {
    summary: 'Where the browser goes to join an identity of another provider to your account; good for ten minutes',
    refusals: ['Unauthenticated', 'ProofNeeded', 'NotFound', 'IssuerFailed'],
  })
  @ApiOkResponse({ type: IssuerLogin })
  async beginIdentityLink(@Query() { issuerId }: ChooseIssuerQuery, @Req() known: Known): Promise<IssuerLogin> {
    const { accountId } = await changingHolder(this.parts, known);
    return beginIssuerLogin(this.parts, issuerId, { for: 'linking', accountId });
  }

  @Post()
  @Access('signed-in')
  @Operation('linkIdentity', {
    summary: 'Join the identity that the provider vouched for to your account',
    refusals: ['Unauthenticated', 'ProofNeeded', 'IssuerFailed', 'Taken'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: IdentityLinked })
  async linkIdentity(
    @Body() body: IssuerAnswerBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const holder = await changingHolder(this.parts, known);
    sendOffice(reply, await joinIdentity(this.parts, holder, body, { source: sourceOf(known), request }));
  }

  @Delete(':identityId')
  @HttpCode(204)
  @Access('signed-in')
  @Operation('unlinkIdentity', {
    summary: 'Take an identity of another provider off your account',
    refusals: ['Unauthenticated', 'ProofNeeded', 'NotFound', 'LastWayIn'],
  })
  @ApiNoContentResponse()
  async unlinkIdentity(@Param('identityId', PathId) identityId: string, @Req() known: Known): Promise<void> {
    await partFromIdentity(this.parts, await changingHolder(this.parts, known), identityId, sourceOf(known));
  }
}
