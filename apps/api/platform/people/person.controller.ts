import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { refuse } from '#domain/kernel/refusal.js';
import type { Request } from '#event-store/answers.js';
import { noteSecurity } from '#infrastructure/security/security-event.js';
import { Access } from '../../http/access.js';
import type { Caller } from '../../http/caller.js';
import { sendOffice } from '../../http/office.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import { CurrentCaller, KeyedRequest, type Known } from '../../http/request.js';
import { sourceOf } from '../../http/source-of.js';
import { changeScopes, endPerson, mayGiveScopes } from './change-person.js';
import { ownPlatform } from './own-platform.js';
import { PersonScopesBody, PlatformContactBody, PlatformContactView, PlatformPersonAnswer } from './people.dto.js';

const REFUSALS = ['Unauthenticated', 'Forbidden', 'NotFound'] as const;

/** What changes of one of a platform’s people, and where the platform is told of them. */
@ApiTags('platforms')
@Controller({ path: 'platforms/:platformId', version: '1' })
export class PlatformPersonController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get('contact')
  @Access('platform:people', 'administrator', 'case-manager')
  @Operation('getPlatformContact', {
    summary: 'Where the platform is told who was named to speak for it',
    refusals: REFUSALS,
  })
  @ApiOkResponse({ type: PlatformContactView })
  async getPlatformContact(
    @Param('platformId', PathId) platformId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<PlatformContactView> {
    const { contactMail } = (await ownPlatform(this.parts, caller, platformId)).platform;
    return contactMail === null ? {} : { mail: contactMail };
  }

  @Put('contact')
  @HttpCode(204)
  @Access('platform:people', 'administrator', 'operator')
  @Operation('setPlatformContact', {
    summary: 'Say where the platform is told who was named to speak for it',
    description: 'What stands already is changed by the platform’s own people, or by the operator.',
    refusals: [...REFUSALS, 'SecondPersonNeeded'],
  })
  @ApiNoContentResponse()
  async setPlatformContact(
    @Param('platformId', PathId) platformId: string,
    @Body() { mail }: PlatformContactBody,
    @CurrentCaller() caller: Caller,
    @Req() known: Known,
  ): Promise<void> {
    const { tenant, as, by } = await ownPlatform(this.parts, caller, platformId);
    const { associationId } = tenant;
    // whoever could send elsewhere what warns the platform of people and keys would have no second hand beside it
    const { rowCount } = await this.parts.pool.query(
      `UPDATE office.platform SET contact_mail = $3
        WHERE id = $1 AND association_id = $2 AND ($4 OR contact_mail IS NULL OR contact_mail = $3)`,
      [platformId, associationId, mail, as === 'platform' || caller.operator === true],
    );
    if (rowCount !== 1) refuse('SecondPersonNeeded');
    const source = sourceOf(known);
    const facts = { platformId };
    await noteSecurity(this.parts.pool, { kind: 'platform-contact-set', associationId, actor: by, source, facts });
  }

  @Post('people/:personId/scopes')
  @HttpCode(200)
  @Access('platform:people')
  @Operation('changePlatformPerson', {
    summary: 'Say anew what one of the platform’s people may do; never oneself',
    refusals: [...REFUSALS, 'SecondPersonNeeded', 'AnsweredAlready'],
    keyed: true,
  })
  @ApiOkResponse({ type: PlatformPersonAnswer })
  async changePlatformPerson(
    @Param('platformId', PathId) platformId: string,
    @Param('personId', PathId) personId: string,
    @Body() { scopes }: PersonScopesBody,
    @CurrentCaller() caller: Caller,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const changing = {
      ...(await ownPlatform(this.parts, caller, platformId)),
      platformId,
      personId,
      source: sourceOf(known),
      request,
    };
    mayGiveScopes(caller.platformScopes, scopes);
    sendOffice(reply, await changeScopes(this.parts, changing, scopes));
  }

  @Post('people/:personId/ends')
  @HttpCode(200)
  @Access('platform:people', 'administrator')
  @Operation('endPlatformPerson', {
    summary: 'Somebody works for the platform no longer; it is signed out at once',
    refusals: [...REFUSALS, 'AnsweredAlready'],
    keyed: true,
  })
  @ApiOkResponse({ type: PlatformPersonAnswer })
  async endPlatformPerson(
    @Param('platformId', PathId) platformId: string,
    @Param('personId', PathId) personId: string,
    @CurrentCaller() caller: Caller,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const changing = {
      ...(await ownPlatform(this.parts, caller, platformId)),
      platformId,
      personId,
      source: sourceOf(known),
      request,
    };
    sendOffice(reply, await endPerson(this.parts, changing));
  }
}
