import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { instant } from '#domain/kernel/message.js';
import type { Request } from '#event-store/answers.js';
import type { Account } from '#infrastructure/database/entities/account.js';
import { Access } from '../../http/access.js';
import { HttpProblem } from '../../http/http-problem.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { KeyedRequest, type Known } from '../../http/request.js';
import { closeLinkSession } from '../link/open-link.js';
import { sourceOf } from '../../http/source-of.js';
import { deviceMarkerOf } from '../../limits/known-device.js';
import { Limited } from '../../limits/limited.js';
import { AccountView, MeView, SessionView, SignInBody } from './session.dto.js';
import { signIn, signOut } from './sign-in.js';

@ApiTags('sessions')
@Controller({ version: '1' })
export class SessionsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Post('sessions')
  @Limited('apart')
  @Access('public')
  @Operation('signIn', {
    summary: 'Sign in with login and password',
    description:
      'After ten failures within 15 minutes from one address, or fifty in an hour from all, the account cannot be tried from devices that it does not know for a while (429, Retry-After in seconds). Send what `device` held at the last sign-in as header Parley-Device, or as the cookie of a browser: from there nobody else’s failures count.',
    refusals: ['WrongCredentials', 'TooManyAttempts'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: SessionView })
  async signIn(@Body() body: SignInBody, @Req() known: Known, @KeyedRequest() request: Request): Promise<SessionView> {
    const source = { ...sourceOf(known), marker: deviceMarkerOf(known) };
    const { token, expiresAt, account, device } = await signIn(this.parts, body, source, request);
    return { token, expiresAt: instant(expiresAt), account: accountView(account), device };
  }

  @Delete('sessions/current')
  @HttpCode(204)
  @Access('signed-in', 'link')
  @Operation('signOut', { summary: 'End the session whose token this is', refusals: ['Unauthenticated'] })
  @ApiNoContentResponse()
  async signOut(@Req() { identity }: Known): Promise<void> {
    if (identity?.kind === 'account') await signOut(this.parts, identity.tokenHash);
    if (identity?.kind === 'link') await closeLinkSession(this.parts, identity.tokenHash);
  }

  @Get('me')
  @Access('signed-in')
  @Operation('getMe', { summary: 'Who is signed in, and where', refusals: ['Unauthenticated'] })
  @ApiOkResponse({ type: MeView })
  getMe(@Req() { identity }: Known): MeView {
    if (identity?.kind !== 'account') throw new HttpProblem('Forbidden');
    const { id, nameZh, nameEn } = identity.association;
    return { account: accountView(identity.account), association: { associationId: id, nameZh, nameEn } };
  }
}

const accountView = ({
  id,
  name,
  locale,
  roles,
  partyIds,
}: Pick<Account, 'id' | 'name' | 'locale' | 'roles' | 'partyIds'>): AccountView => ({
  accountId: id,
  name,
  locale,
  roles,
  partyIds,
});
