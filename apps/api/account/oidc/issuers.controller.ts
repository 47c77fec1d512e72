import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { listIssuers, type KnownIssuer } from '#application/account/issuer/issuers.js';
import { instant } from '#domain/kernel/message.js';
import type { Request } from '#event-store/answers.js';
import { Access } from '../../http/access.js';
import { officeOf } from '../../http/association-door.js';
import { sendOffice } from '../../http/office.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import { KeyedRequest, type Known } from '../../http/request.js';
import { sourceOf } from '../../http/source-of.js';
import { given } from '../../dispute/given.js';
import { NoBody } from '../../dispute/no-body.js';
import { provedOffice } from '../factor/proved-office.js';
import { addIssuerOf, changeIssuerTrust, endIssuerOf, type Acting } from './change-issuers.js';
import { AddIssuerBody, IssuerAdded, IssuerList, IssuerTrustBody, IssuerView } from './issuer.dto.js';
import { redirectUri } from './issuer-login.js';

const REFUSALS = ['Unauthenticated', 'Forbidden', 'NotFound'] as const;

/** Other providers by which the people of an association sign in. */
@ApiTags('associations')
@Controller({ path: 'associations/:associationId/issuers', version: '1' })
export class IssuersController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('administrator', 'operator')
  @Operation('listIssuers', {
    summary: 'Issuers of identities, what is trusted of each, and the address to register with them; no secrets',
    refusals: REFUSALS,
  })
  @ApiOkResponse({ type: IssuerList })
  async listIssuers(@Param('associationId', PathId) associationId: string, @Req() known: Known): Promise<IssuerList> {
    await officeOf(this.parts, known, associationId);
    const items = (await listIssuers(this.parts.pool, associationId)).map(issuerView);
    return { redirectUri: redirectUri(this.parts), items };
  }

  @Post()
  @Access('administrator', 'operator')
  @Operation('addIssuer', {
    summary: 'Take an issuer of identities (OpenID Connect); it is asked at once whether it is who it is called',
    refusals: [...REFUSALS, 'ProofNeeded', 'IssuerFailed'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: IssuerAdded })
  async addIssuer(
    @Param('associationId', PathId) associationId: string,
    @Body() body: AddIssuerBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendOffice(reply, await addIssuerOf(this.parts, body, request, await this.acting(known, associationId)));
  }

  @Put(':issuerId/trust')
  @HttpCode(204)
  @Access('administrator', 'operator')
  @Operation('changeIssuerTrust', {
    summary: 'Which words of an issuer stand for a second factor from now on',
    refusals: [...REFUSALS, 'ProofNeeded'],
  })
  @ApiNoContentResponse()
  async changeIssuerTrust(
    @Param('associationId', PathId) associationId: string,
    @Param('issuerId', PathId) issuerId: string,
    @Body() body: IssuerTrustBody,
    @Req() known: Known,
  ): Promise<void> {
    await changeIssuerTrust(this.parts, issuerId, body, await this.acting(known, associationId));
  }

  @Post(':issuerId/ends')
  @HttpCode(204)
  @Access('administrator', 'operator')
  @Operation('endIssuer', {
    summary: 'Take an issuer no longer: nobody signs in by it from now on',
    refusals: [...REFUSALS, 'ProofNeeded'],
    keyed: true,
  })
  @ApiNoContentResponse()
  async endIssuer(
    @Param('associationId', PathId) associationId: string,
    @Param('issuerId', PathId) issuerId: string,
    @NoBody() _: void,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await endIssuerOf(this.parts, issuerId, request, await this.acting(known, associationId));
    void reply.status(204).send();
  }

  private async acting(known: Known, associationId: string): Promise<Acting> {
    const { by } = await provedOffice(this.parts, known, associationId);
    return { associationId, by: by.id, source: sourceOf(known) };
  }
}

const issuerView = ({ id, address, createdAt, endedAt, ...issuer }: KnownIssuer): IssuerView =>
  given({
    issuerId: id,
    nameZh: issuer.nameZh,
    nameEn: issuer.nameEn,
    issuer: address,
    clientId: issuer.clientId,
    trustedAmr: [...issuer.trustedAmr],
    trustedAcr: [...issuer.trustedAcr],
    addedAt: instant(createdAt),
    endedAt: endedAt ? instant(endedAt) : undefined,
  });
