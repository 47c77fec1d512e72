import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { instant } from '#domain/kernel/message.js';
import type { Request } from '#event-store/answers.js';
import type { Account } from '#infrastructure/database/entities/account.js';
import { ACCOUNT_OFFICES } from '#messages/core/account-offices.js';
import { Access } from '../../http/access.js';
import { OFFICE_HEADER } from '../../http/acting-office.js';
import { HttpProblem } from '../../http/http-problem.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { KeyedRequest, type Known } from '../../http/request.js';
import { closeLinkSession } from '../link/open-link.js';
import { sourceOf } from '../../http/source-of.js';
import { countFailedAttempts } from './failed-attempts.js';
import { AccountView, MeView, SessionView, SignInBody } from './session.dto.js';
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
      'After ten failures within 15 minutes from one address the account cannot be tried from there for a while (429, Retry-After in seconds).',
    refusals: ['WrongCredentials', 'TooManyAttempts'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: SessionView })
  async signIn(@Body() body: SignInBody, @Req() known: Known, @KeyedRequest() request: Request): Promise<SessionView> {
    const { token, expiresAt, account } = await signIn(this.parts, this.failed, body, sourceOf(known), request);
    return { token, expiresAt: instant(expiresAt), account: accountView(account) };
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
  @Operation('getMe', { summary: 'Who is signed in, and where', refusals: ['Unauthenticated', 'OfficeNotHeld'] })
  @ApiHeader({ name: OFFICE_HEADER, required: false, description: 'The office that you act in; any request takes it' })
  @ApiOkResponse({ type: MeView })
  getMe(@Req() { identity, locale }: Known): MeView {
    if (identity?.kind !== 'account') throw new HttpProblem('Forbidden');
    const { id, nameZh, nameEn } = identity.association;
    const { held, office, staffings } = identity.account;
    return {
      account: accountView({ ...identity.account, roles: [...held] }),
      offices: held.map((one) => ({ office: one, name: ACCOUNT_OFFICES[one][locale] })),
      ...(staffings && { platforms: staffings.map((one) => ({ ...one, scopes: [...one.scopes] })) }),
      ...(office && { actingIn: office }),
      association: { associationId: id, nameZh, nameEn },
    };
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
