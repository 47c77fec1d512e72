import { Body, Controller, Get, Header, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { judgeFindings, loadScreening, recordScreening } from '#application/screening/screenings.js';
import { noteListings } from '#application/watch/note-listings.js';
import { READ } from '../dispute/refusals.js';
import { Access } from '../http/access.js';
import { After } from '../http/after.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller } from '../http/request.js';
import { send } from '../http/send.js';
import { ActOnRight as Act, type ActingOnRight as Acting } from '../right/acting.js';
import { listScreenings } from './list-screenings.js';
import { screenTexts } from './screen-texts.js';
import {
  JudgeFindingsBody,
  ListScreeningsQuery,
  ScreeningJudged,
  ScreeningList,
  ScreeningView,
  ScreenListingsBody,
} from './screening.dto.js';
import { namesOfSenders } from './sender-names.js';
import { textsOf } from './texts-of.js';
import { viewScreening } from './view-screening.js';

/** Texts of shops looked through for risks that the guideline names: findings for people, and nothing taken down. */
@ApiTags('screenings')
@ApiHeader({ name: 'Parley-Party', required: false, description: 'The party that you act for' })
@Controller({ path: 'screenings', version: '1' })
export class ScreeningsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Post()
  @Access('party', 'case-manager', 'platform:measures')
  @Operation('screenListings', {
    summary: 'Have titles, keywords, scripts, nicknames and shop names looked through for risks',
    description:
      'At most 2,000 texts in 2 MB. Answered with each finding: its rule, what stands where and how it is written, how sure ' +
      'it is, what to do. Nothing is taken down, and nothing is said of anybody: people confirm or dismiss. Texts without ' +
      'a finding are not kept, the others a year, encrypted. For 503 with Retry-After come again with the same key.',
    refusals: READ,
    keyed: true,
  })
  @ApiResponse({ status: 201, type: ScreeningView })
  async screenListings(@Body() body: ScreenListingsBody, @Act() { caller, request, reply }: Acting): Promise<void> {
    const { actor: by, now: at, tenant } = caller;
    const texts = textsOf(body);
    await this.parts.limits.take('screening', tenant.associationId, by.id);
    const answer = await recordScreening(tenant, { by, at, request }, () =>
      screenTexts(this.parts, caller, body.listedBy, texts),
    );
    const { screeningId } = JSON.parse(answer.body) as { readonly screeningId: string };
    const platformId = by.kind === 'platform' ? by.id : undefined;
    // what a party means to list itself is listed nowhere yet, and nobody else’s business (ADR 65)
    const isOwn = body.listedBy === 'sender' && by.onBehalfOf !== undefined;
    if (!isOwn) await noteListings(tenant, { screeningId, listings: texts, platformId, at });
    // the stored answer holds no word of a text: it is told anew each time
    const view = await viewScreening(caller, await loadScreening(tenant, screeningId, by));
    send(reply, { ...answer, body: JSON.stringify(view) }, tenant);
  }

  @Get()
  @Access('party', 'case-manager', 'platform:read')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listScreenings', {
    summary: 'What you have sent to be looked through, the newest first; as a case manager all of the association',
    refusals: READ,
  })
  @ApiHeader({ name: 'Parley-After', required: false, description: 'Parley-Token of a change that it has to show' })
  @ApiOkResponse({ type: ScreeningList })
  listScreenings(
    @Query() query: ListScreeningsQuery,
    @CurrentCaller() caller: Caller,
    @After() token: string | undefined,
  ): Promise<ScreeningList> {
    return listScreenings(caller, query, token);
  }

  @Get(':screeningId')
  @Access('party', 'case-manager', 'platform:read')
  @Header('Cache-Control', 'private, no-store')
  @Operation('getScreening', { summary: 'One of them with every finding, and what you may do now', refusals: READ })
  @ApiOkResponse({ type: ScreeningView })
  async getScreening(
    @Param('screeningId', PathId) screeningId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<ScreeningView> {
    const loaded = await loadScreening(caller.tenant, screeningId, caller.actor);
    const { sender } = loaded.screening;
    const names = loaded.role === 'reviewer' && sender ? await namesOfSenders(caller, [sender]) : undefined;
    return viewScreening(caller, loaded, names?.get(sender?.id ?? ''));
  }

  @Post(':screeningId/judgements')
  @HttpCode(200)
  @Access('party', 'case-manager', 'platform:measures')
  @Operation('judgeFindings', {
    summary: 'Confirm findings, or dismiss them with a reason: by that the rules are measured',
    refusals: [...READ, 'UnknownReference', 'EntryMissing', 'EntryUnwanted'],
    keyed: true,
  })
  @ApiOkResponse({ type: ScreeningJudged })
  async judgeFindings(
    @Param('screeningId', PathId) screeningId: string,
    @Body() { findings, judgement, reason, note }: JudgeFindingsBody,
    @Act() { caller: { actor: by, now: at, tenant }, request, reply }: Acting,
  ): Promise<void> {
    const said = { findings, judgement, ...(reason && { reason }), ...(note !== undefined && { note }) };
    send(reply, await judgeFindings(tenant, screeningId, { by, at, request }, said), tenant);
  }
}
