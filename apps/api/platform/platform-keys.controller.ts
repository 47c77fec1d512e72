import { Body, Controller, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { loadAgreement } from '#application/delegation/delegations.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Request } from '#event-store/answers.js';
import { PLATFORM_SCOPES, type PlatformScope } from '#infrastructure/database/entities/api-key.js';
import { changingHolder } from '../account/factor/holder.js';
import { Access } from '../http/access.js';
import type { Caller } from '../http/caller.js';
import { invalid } from '../http/http-problem.js';
import { sendOffice } from '../http/office.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller, KeyedRequest, type Known } from '../http/request.js';
import { addKey, changeKeys, endKeysNow, listKeys } from './change-keys.js';
import { ownPlatform } from './people/own-platform.js';
import {
  AddKeyBody,
  ChangeKeysBody,
  PlatformKeyAdded,
  PlatformKeyList,
  PlatformKeysChanged,
  PlatformKeysEnded,
} from './platform-keys.dto.js';

/** Without an agreement that names another number of days. */
const USUAL_OVERLAP = 7;
const REFUSALS = ['Unauthenticated', 'Forbidden', 'NotFound'] as const;
const MAKING = [...REFUSALS, 'ProofNeeded', 'SecondPersonNeeded'] as const;

/** What a platform signs in with, and what its webhooks are signed with. */
@ApiTags('platforms')
@Controller({ path: 'platforms/:platformId/keys', version: '1' })
export class PlatformKeysController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('platform:keys', 'administrator', 'operator')
  @Operation('listPlatformKeys', {
    summary: 'The keys of a platform, what each may do, and when it was used last; never the keys themselves',
    refusals: REFUSALS,
  })
  @ApiOkResponse({ type: PlatformKeyList })
  async listPlatformKeys(
    @Param('platformId', PathId) platformId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<PlatformKeyList> {
    return { items: [...(await listKeys(this.parts, own(caller, platformId)))] };
  }

  @Post()
  @HttpCode(200)
  @Access('platform:keys', 'administrator', 'operator')
  @Operation('changePlatformKeys', {
    summary: 'A new key and webhook secret; the old ones go on beside them for as many days as were agreed, or fewer',
    description:
      'An administrator makes keys for a platform that has used none and never had anybody here, and its contact is told. Key and secret are shown in this answer alone; they come again only with the same Idempotency-Key. 0 days for a key that got lost: every earlier key ends then, whatever was promised of it.',
    refusals: MAKING,
    keyed: true,
  })
  @ApiOkResponse({ type: PlatformKeysChanged })
  async changePlatformKeys(
    @Param('platformId', PathId) platformId: string,
    @Body() { overlapDays, name = 'changed', scopes }: ChangeKeysBody,
    @CurrentCaller() caller: Caller,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const place = await this.making(known, caller, platformId);
    const { agreement } = await loadAgreement(caller.tenant, platformId);
    const agreed = agreement.versions[agreement.inForce ?? 0]?.terms.exit.keyOverlapDays ?? USUAL_OVERLAP;
    const days = Math.min(overlapDays ?? agreed, agreed);
    const wanted = { ...place, name, scopes: mayGive(caller, scopes), overlapDays: days };
    sendOffice(reply, await changeKeys(this.parts, wanted, request));
  }

  @Post('additions')
  @Access('platform:keys', 'administrator', 'operator')
  @Operation('addPlatformKey', {
    summary: 'Another key beside those that there are, with a name and with what it may do',
    refusals: MAKING,
    keyed: true,
  })
  @ApiCreatedResponse({ type: PlatformKeyAdded })
  async addPlatformKey(
    @Param('platformId', PathId) platformId: string,
    @Body() { name, scopes }: AddKeyBody,
    @CurrentCaller() caller: Caller,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const place = await this.making(known, caller, platformId);
    sendOffice(reply, await addKey(this.parts, { ...place, name, scopes: mayGive(caller, scopes) }, request));
  }

  @Post('ends')
  @HttpCode(200)
  @Access('platform:keys', 'administrator', 'operator')
  @Operation('endPlatformKeys', {
    summary: 'End all keys of a platform now, also the one that asks; its people or the operator make the next',
    refusals: REFUSALS,
    keyed: true,
  })
  @ApiOkResponse({ type: PlatformKeysEnded })
  async endPlatformKeys(
    @Param('platformId', PathId) platformId: string,
    @CurrentCaller() caller: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendOffice(reply, await endKeysNow(this.parts, own(caller, platformId), request));
  }

  @Post(':keyId/ends')
  @HttpCode(200)
  @Access('platform:keys', 'administrator', 'operator')
  @Operation('endPlatformKey', {
    summary: 'End one key now, however long it was to go on',
    refusals: REFUSALS,
    keyed: true,
  })
  @ApiOkResponse({ type: PlatformKeysEnded })
  async endPlatformKey(
    @Param('platformId', PathId) platformId: string,
    @Param('keyId', PathId) keyId: string,
    @CurrentCaller() caller: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendOffice(reply, await endKeysNow(this.parts, { ...own(caller, platformId), keyId }, request));
  }

  /** For which platform a key is made, and by whom; the association's own people prove afresh who they are. */
  private async making(known: Known, caller: Caller, platformId: string) {
    const { tenant, ...maker } = await ownPlatform(this.parts, caller, platformId);
    if (maker.as === 'association' && known.identity?.kind === 'account') await changingHolder(this.parts, known);
    return { associationId: tenant.associationId, platformId, ...maker };
  }
}

/** Of an association's platforms; a platform has to do with its own keys alone. */
const own = ({ tenant, platformId: asking }: Caller, platformId: string) =>
  (asking ?? platformId) === platformId ? { associationId: tenant.associationId, platformId } : refuse('NotFound');

/** A key gives no more than it has; the association’s own people give everything. */
const mayGive = ({ platformScopes = PLATFORM_SCOPES }: Caller, wanted?: readonly PlatformScope[]) => {
  const own = PLATFORM_SCOPES.filter((scope) => platformScopes.includes(scope));
  if (wanted?.some((scope) => !own.includes(scope))) throw invalid('scopes', 'not-in-list');
  return wanted ?? own;
};
