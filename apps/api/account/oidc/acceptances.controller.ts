import { Body, Controller, Get, Header, HttpCode, Inject, Param, Post, Query, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Request } from '#event-store/answers.js';
import { Access } from '../../http/access.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { KeyedRequest, type Known } from '../../http/request.js';
import { sourceOf } from '../../http/source-of.js';
import { acceptByIssuer, beginAcceptance } from './accept-by-issuer.js';
import { ChooseIssuerQuery, IssuerAnswerBody, IssuerLogin } from './login.dto.js';

/** An invitation accepted by an identity of another provider instead of a password. */
@ApiTags('accounts')
@Controller({ path: 'account-links/:token/identities', version: '1' })
export class AcceptancesController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get('options')
  @Access('public')
  @Header('Cache-Control', 'private, no-store')
  @Operation('beginAcceptanceByIssuer', {
    summary: 'Where the browser goes to accept an invitation by another provider; good for ten minutes',
    refusals: ['NotFound', 'InvitationOvertaken', 'IssuerFailed'],
  })
  @ApiOkResponse({ type: IssuerLogin })
  beginAcceptanceByIssuer(
    @Param('token') token: string,
    @Query() { issuerId }: ChooseIssuerQuery,
  ): Promise<IssuerLogin> {
    return beginAcceptance(this.parts, token, issuerId);
  }

  @Post()
  @HttpCode(204)
  @Access('public')
  @Operation('acceptByIssuer', {
    summary: 'Accept an invitation by the identity that another provider vouched for; then sign in by it',
    refusals: ['NotFound', 'InvitationOvertaken', 'IssuerFailed', 'Taken'],
    keyed: true,
  })
  @ApiNoContentResponse()
  acceptByIssuer(
    @Param('token') token: string,
    @Body() body: IssuerAnswerBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
  ): Promise<void> {
    return acceptByIssuer(this.parts, token, body, { source: sourceOf(known), request });
  }
}
