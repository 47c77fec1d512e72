import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { slugOf } from '#application/association/slugs.js';
import { findStoodInFor } from '#application/context/officers.js';
import { instant, type Instant } from '#domain/kernel/message.js';
import type { Request } from '#event-store/answers.js';
import { ACCOUNT_OFFICES } from '#messages/core/account-offices.js';
import { Access } from '../../http/access.js';
import { OFFICE_HEADER } from '../../http/acting-office.js';
import { callerOfIdentity } from '../../http/caller-of.js';
import { cookieIn, SESSION_COOKIE, setCookie, visitCookie } from '../../http/cookies.js';
import { HttpProblem } from '../../http/http-problem.js';
import { visitAsked } from '../../http/own-page.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { KeyedRequest, type Known } from '../../http/request.js';
import { openLineWords, type LineWords } from '../../dispute/docket/line-words.js';
import { given } from '../../dispute/given.js';
import { closeLinkSession } from '../link/open-link.js';
import { HalfSessionView } from '../factor/half-session.dto.js';
import { sourceOf } from '../../http/source-of.js';
import { Limited } from '../../limits/limited.js';
import { entering } from './entering.js';
import { broughtDevice } from './known-device.js';
import { MeView, type StoodInForView } from './me.dto.js';
import { SessionView, SignInBody } from './session.dto.js';
import { accountView } from './session-view.js';
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
      'Where a second factor is owed, 202 with a token for the second step alone (POST /v1/sessions/second-steps). With the header Parley-Session: browser the token is set as a cookie that no script can read, and not told. After ten failures within 15 minutes from one address, or fifty in an hour from all, the account cannot be tried from devices that it does not know for a while (429, Retry-After in seconds). A browser is known by a cookie of its own, a program by the header Parley-Device with what `device` held at its last sign-in: from there nobody else’s failures count.',
    refusals: ['WrongCredentials', 'TooManyAttempts', 'ForeignPage'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: SessionView })
  @ApiAcceptedResponse({ type: HalfSessionView, description: 'The password is right, and a second factor is owed' })
  async signIn(
    @Body() body: SignInBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView | HalfSessionView> {
    const source = sourceOf(known);
    const from = { source, brought: broughtDevice(this.parts, known) };
    return entering(this.parts, known, reply, () => signIn(this.parts, body, from, request));
  }

  @Delete('sessions/current')
  @HttpCode(204)
  @Access('signed-in', 'link')
  @Operation('signOut', { summary: 'End the session whose token this is', refusals: ['Unauthenticated'] })
  @ApiNoContentResponse()
  async signOut(@Req() known: Known, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const { identity } = known;
    // an account that is signed in beside it, in another tab, stays
    if (identity?.kind === 'link') {
      const visit = visitAsked(known);
      if (visit !== undefined) setCookie(reply, this.parts, visitCookie(visit), '', 0);
      return closeLinkSession(this.parts, identity.tokenHash);
    }
    if (identity?.kind === 'account')
      await signOut(this.parts, identity.tokenHash, identity.account.id, sourceOf(known));
    if (cookieIn(known, this.parts, SESSION_COOKIE) !== undefined) setCookie(reply, this.parts, SESSION_COOKIE, '', 0);
  }

  @Get('me')
  @Access('signed-in')
  @Operation('getMe', { summary: 'Who is signed in, and where', refusals: ['Unauthenticated', 'OfficeNotHeld'] })
  @ApiHeader({ name: OFFICE_HEADER, required: false, description: 'The office that you act in; any request takes it' })
  @ApiOkResponse({ type: MeView })
  async getMe(@Req() known: Known): Promise<MeView> {
    const { identity, locale, arrivedAt } = known;
    if (identity?.kind !== 'account') throw new HttpProblem('Forbidden');
    const { id, nameZh, nameEn, clockOffsetMs, sandbox } = identity.association;
    const slug = await slugOf(this.parts.pool, id);
    const { held, office, staffings, partyIds } = identity.account;
    const names = await this.namesOf(known, { partyIds, platformIds: (staffings ?? []).map((one) => one.platformId) });
    const legal = instant(arrivedAt.getTime() + clockOffsetMs);
    const awayOnes = held.includes('case-manager') ? await this.standsInFor(id, identity.account.id, legal) : [];
    return {
      account: accountView({ ...identity.account, roles: [...held] }),
      offices: held.map((one) => ({ office: one, name: ACCOUNT_OFFICES[one][locale] })),
      ...(partyIds.length > 0 && {
        parties: partyIds.map((partyId) => given({ partyId, name: names?.party(partyId) })),
      }),
      ...(staffings && {
        platforms: staffings.map((one) =>
          given({ ...one, scopes: [...one.scopes], name: names?.platform(one.platformId) }),
        ),
      }),
      ...(awayOnes.length > 0 && { standsInFor: awayOnes }),
      ...(office && { actingIn: office }),
      association: { associationId: id, slug, nameZh, nameEn, sandbox },
    };
  }

  private async namesOf(
    known: Known,
    wanted: { readonly partyIds: readonly string[]; readonly platformIds: readonly string[] },
  ): Promise<LineWords | undefined> {
    if (!known.identity || wanted.partyIds.length + wanted.platformIds.length === 0) return undefined;
    const caller = callerOfIdentity(this.parts, known.identity, known);
    return caller && openLineWords(caller.tenant, { ...wanted, contentIds: [] });
  }

  private async standsInFor(associationId: string, accountId: string, at: Instant): Promise<StoodInForView[]> {
    const found = await findStoodInFor({ database: this.parts.pool, associationId }, accountId, at);
    return found.map(({ until, ...rest }) => ({ ...rest, until: until.toISOString() }));
  }
}
