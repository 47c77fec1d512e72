import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Request } from '#event-store/answers.js';
import { Access } from '../../http/access.js';
import type { Caller } from '../../http/caller.js';
import { invalid } from '../../http/http-problem.js';
import { sendOffice } from '../../http/office.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import { CurrentCaller, KeyedRequest, type Known } from '../../http/request.js';
import { sourceOf } from '../../http/source-of.js';
import { confirmPerson, mayGiveScopes } from './change-person.js';
import { listPeople } from './list-people.js';
import { ownPlatform } from './own-platform.js';
import { namePerson } from './name-person.js';
import { ListPeopleQuery, NamePersonBody, PlatformPersonAnswer, PlatformPersonList } from './people.dto.js';

const REFUSALS = ['Unauthenticated', 'Forbidden', 'NotFound'] as const;

/** People who work for a platform, and what each may do for it. */
@ApiTags('platforms')
@Controller({ path: 'platforms/:platformId', version: '1' })
export class PlatformPeopleController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get('people')
  @Access('platform:people', 'administrator')
  @Operation('listPlatformPeople', { summary: 'The people of a platform, those named last first', refusals: REFUSALS })
  @ApiOkResponse({ type: PlatformPersonList })
  async listPlatformPeople(
    @Param('platformId', PathId) platformId: string,
    @Query() query: ListPeopleQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<PlatformPersonList> {
    const { tenant } = await ownPlatform(this.parts, caller, platformId);
    return listPeople(tenant, platformId, query);
  }

  @Post('people')
  @Access('platform:people', 'administrator')
  @Operation('namePlatformPerson', {
    summary:
      'Invite somebody to work for the platform; the association names the first, and two officers have to agree',
    description:
      'By people of the platform it counts at once, and gives no more than they have. By the association it is somebody with the scope `people`, waits for a second officer, and the platform’s contact is told.',
    refusals: [...REFUSALS, 'Taken', 'OfficesExclude', 'PlatformContactMissing'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: PlatformPersonAnswer })
  async namePlatformPerson(
    @Param('platformId', PathId) platformId: string,
    @Body() body: NamePersonBody,
    @CurrentCaller() caller: Caller,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { tenant, by, as } = await ownPlatform(this.parts, caller, platformId);
    mayGiveScopes(caller.platformScopes, body.scopes);
    if (as === 'association' && !body.scopes.includes('people')) throw invalid('scopes', 'not-in-list');
    const naming = { associationId: tenant.associationId, platformId, by, as, source: sourceOf(known), request };
    sendOffice(reply, await namePerson(this.parts, naming, body));
  }

  @Post('people/:personId/confirmations')
  @HttpCode(200)
  @Access('administrator', 'case-manager')
  @Operation('confirmPlatformPerson', {
    summary: 'Agree to whom another officer named for a platform; its contact is told',
    description: 'With the first of a platform end the keys that officers made for it and nobody has used.',
    refusals: [...REFUSALS, 'SecondPersonNeeded', 'AnsweredAlready', 'PlatformContactMissing'],
    keyed: true,
  })
  @ApiOkResponse({ type: PlatformPersonAnswer })
  async confirmPlatformPerson(
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
    sendOffice(reply, await confirmPerson(this.parts, changing));
  }
}
