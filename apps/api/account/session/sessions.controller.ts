import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { slugOf } from '#application/association/slugs.js';
import type { Request } from '#event-store/answers.js';
import { Access } from '../../http/access.js';
import { cookieIn, SESSION_COOKIE, setCookie } from '../../http/cookies.js';
import { HttpProblem } from '../../http/http-problem.js';
import { Operation } from '../../http/operation.js';
import { asksForCookie, assertOwnPage } from '../../http/own-page.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { KeyedRequest, type Known } from '../../http/request.js';
import { closeLinkSession } from '../link/open-link.js';
import { sourceOf } from '../../http/source-of.js';
import { countFailedAttempts } from './failed-attempts.js';
import { accountView, answerSignedIn } from './answer-signed-in.js';
import { MeView, SessionView, SignInBody } from './session.dto.js';
import { signIn, signOut } from './sign-in.js';

@ApiTags('sessions')
@Controller({ version: '1' })
export class SessionsController {
  private readonly failed = countFailedAttempts();

  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Post('sessions')
  @Access('public')
  @Operation('signIn', {
    summary: 'Sign in with login and password',
    description:
      'With the header Parley-Session: browser the token is set as a cookie that no script can read, and not told. After ten failures within 15 minutes from one address the account cannot be tried from there for a while (429, Retry-After in seconds).',
    refusals: ['WrongCredentials', 'TooManyAttempts', 'ForeignPage'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: SessionView })
  async signIn(
    @Body() body: SignInBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    if (asksForCookie(known)) assertOwnPage(known);
    const signedIn = await signIn(this.parts, this.failed, body, sourceOf(known), request);
    return answerSignedIn(this.parts, known, reply, signedIn);
  }

  @Delete('sessions/current')
  @HttpCode(204)
  @Access('signed-in', 'link')
  @Operation('signOut', { summary: 'End the session whose token this is', refusals: ['Unauthenticated'] })
  @ApiNoContentResponse()
  async signOut(@Req() known: Known, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const { identity } = known;
    if (identity?.kind === 'account')
      await signOut(this.parts, identity.tokenHash, identity.account.id, sourceOf(known));
    if (cookieIn(known, this.parts, SESSION_COOKIE) !== undefined) setCookie(reply, this.parts, SESSION_COOKIE, '', 0);
    if (identity?.kind === 'link') await closeLinkSession(this.parts, identity.tokenHash);
  }

  @Get('me')
  @Access('signed-in')
  @Operation('getMe', { summary: 'Who is signed in, and where', refusals: ['Unauthenticated'] })
  @ApiOkResponse({ type: MeView })
  async getMe(@Req() { identity }: Known): Promise<MeView> {
    if (identity?.kind !== 'account') throw new HttpProblem('Forbidden');
    const { id, nameZh, nameEn } = identity.association;
    const slug = await slugOf(this.parts.pool, id);
    return { account: accountView(identity.account), association: { associationId: id, slug, nameZh, nameEn } };
  }
}
