import { Body, Controller, Get, Header, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { listIssuers } from '#application/account/issuer/issuers.js';
import { idOfAssociation } from '#application/association/slugs.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Request } from '#event-store/answers.js';
import { Access } from '../../http/access.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { KeyedRequest, type Known } from '../../http/request.js';
import { sourceOf } from '../../http/source-of.js';
import { HalfSessionView } from '../factor/half-session.dto.js';
import { SessionView } from '../session/session.dto.js';
import { entering } from '../session/entering.js';
import { SignInMeans } from './issuer.dto.js';
import { beginIssuerLogin } from './issuer-login.js';
import { ChooseIssuerQuery, IssuerAnswerBody, IssuerLogin } from './login.dto.js';
import { signInByIssuer } from './sign-in-by-issuer.js';

/** Signing in by another provider (OpenID Connect). */
@ApiTags('sessions')
@Controller({ version: '1' })
export class IssuerSignInController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get('associations/:association/sign-in-means')
  @Access('public')
  @Operation('listSignInMeans', {
    summary: 'By which other providers the people of an association, named by id or address, sign in',
    refusals: ['NotFound'],
  })
  @ApiOkResponse({ type: SignInMeans })
  async listSignInMeans(@Param('association') association: string): Promise<SignInMeans> {
    const associationId = (await idOfAssociation(this.parts.pool, association)) ?? refuse('NotFound');
    const issuers = (await listIssuers(this.parts.pool, associationId)).filter(({ endedAt }) => endedAt === null);
    return { issuers: issuers.map(({ id: issuerId, nameZh, nameEn }) => ({ issuerId, nameZh, nameEn })) };
  }

  @Get('sessions/issuers/options')
  @Access('public')
  @Header('Cache-Control', 'private, no-store')
  @Operation('beginIssuerSignIn', {
    summary: 'Where the browser goes to sign in by another provider; good for ten minutes',
    refusals: ['NotFound', 'IssuerFailed'],
  })
  @ApiOkResponse({ type: IssuerLogin })
  beginIssuerSignIn(@Query() { issuerId }: ChooseIssuerQuery): Promise<IssuerLogin> {
    return beginIssuerLogin(this.parts, issuerId, { for: 'sign-in' });
  }

  @Post('sessions/issuers')
  @Access('public')
  @Operation('signInByIssuer', {
    summary: 'Sign in by the answer of another provider, whose identity an account was joined to before',
    description:
      'Never by mail address. Where a second factor is owed that the provider is not trusted to stand for, 202 as with a password.',
    refusals: ['IssuerFailed', 'IdentityUnknown', 'WrongCredentials', 'ForeignPage'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: SessionView })
  @ApiAcceptedResponse({ type: HalfSessionView, description: 'A second factor is owed' })
  async signInByIssuer(
    @Body() body: IssuerAnswerBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView | HalfSessionView> {
    const asking = { source: sourceOf(known), request };
    return entering(this.parts, known, reply, () => signInByIssuer(this.parts, body, asking));
  }
}
