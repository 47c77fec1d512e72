import { randomBytes } from 'node:crypto';
import { Body, Controller, Get, Header, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { loadBulletins } from '#application/bulletin/bulletins.js';
import { bulletinsKey } from '#application/bulletin/entry-words.js';
import { readFigures } from '#application/bulletin/read-figures.js';
import { lookUpEntries } from '#application/bulletin/unread.js';
import { periodOf, type BulletinPeriod } from '#domain/bulletin/terms.js';
import { refuse } from '#domain/kernel/refusal.js';
import { newId } from '#infrastructure/ids.js';
import { Access } from '../http/access.js';
import type { Caller } from '../http/caller.js';
import { invalid } from '../http/http-problem.js';
import { Operation } from '../http/operation.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller } from '../http/request.js';
import { liveReader } from '../http/wait-for-read.js';
import { ActOnRight as Act, type ActingOnRight as Acting } from '../right/acting.js';
import { actAsOfficer } from './acting.js';
import {
  BulletinChanged,
  BulletinPeriodQuery,
  DraftBulletinBody,
  DropBulletinBody,
  PublishBulletinBody,
  ReviseBulletinBody,
} from './bulletin-bodies.dto.js';
import { BulletinCandidates, DeskBulletin, DeskBulletinList } from './bulletin-views.dto.js';
import { sealBulletin } from './made-entries.js';
import { openTexts } from './open-bulletin.js';
import { deskLine, viewBulletin, viewCandidates } from './view-bulletins.js';

const READ = ['Unauthenticated', 'Forbidden', 'NotFound', 'BytesMissing'] as const;
const ACT = ['Unauthenticated', 'Forbidden', 'NotFound', 'WrongStage'] as const;
const CONTENT = [
  ...(['EntryNotCarried', 'InstantImplausible', 'NamedTwice', 'TooMany', 'UnknownReference'] as const),
  'NamingLeftOut',
] as const;
const UNHEARD = ['NamingNotAgreed', 'NamingNotAnnounced', 'DeadlineNotReached', 'ObjectionUnanswered'] as const;
const TABLES = ['statistics', 'measures_taken', 'early_warnings', 'published_decisions', 'members'] as const;

/** Bulletins of measures and results: put together by one, read and approved by another (guideline 3.1.3.2(3)). */
@ApiTags('bulletins')
@Controller({ path: 'bulletins', version: '1' })
export class BulletinsController {
  @Get()
  @Access('case-manager', 'administrator')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listBulletins', { summary: 'Every bulletin, drafts among them', refusals: READ })
  @ApiOkResponse({ type: DeskBulletinList })
  async listBulletins(@CurrentCaller() { tenant }: Caller): Promise<DeskBulletinList> {
    const { bulletins } = await loadBulletins(tenant);
    return { items: Object.values(bulletins).map(deskLine).toReversed() };
  }

  @Get('candidates')
  @Access('case-manager', 'administrator')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listBulletinCandidates', {
    summary: 'What a bulletin of a period could tell of: figures, breaches that the rules make public, decisions',
    refusals: ['Unauthenticated', 'Forbidden', 'Busy'],
  })
  @ApiOkResponse({ type: BulletinCandidates })
  async listBulletinCandidates(
    @Query() query: BulletinPeriodQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<BulletinCandidates> {
    const period = getPeriod(query);
    await assertCounted(caller);
    return viewCandidates(caller, period);
  }

  @Get(':bulletinId')
  @Access('case-manager', 'administrator')
  @Header('Cache-Control', 'private, no-store')
  @Operation('getBulletin', {
    summary: 'A bulletin as it would be read, or is, with the hash by which it is approved',
    refusals: READ,
  })
  @ApiOkResponse({ type: DeskBulletin })
  getBulletin(@Param('bulletinId', PathId) bulletinId: string, @CurrentCaller() caller: Caller): Promise<DeskBulletin> {
    return viewBulletin(caller, bulletinId);
  }

  @Post()
  @Access('case-manager')
  @Operation('draftBulletin', {
    summary: 'Put a bulletin together for a month or quarter that is over; its figures are counted now and stay',
    refusals: ['Unauthenticated', 'Forbidden', 'PeriodToldAlready', ...CONTENT],
    keyed: true,
  })
  @ApiCreatedResponse({ type: BulletinChanged })
  async draftBulletin(@Body() body: DraftBulletinBody, @Act() acting: Acting): Promise<void> {
    const period = getPeriod(body);
    await assertCounted(acting.caller);
    return actAsOfficer(acting, async () => {
      const bulletinId = newId();
      const figures = await readFigures(acting.caller.tenant, period);
      const sealed = await sealBulletin(acting.caller, bulletinId, body, figures);
      return { made: { type: 'DraftBulletin', data: { bulletinId, ...period, ...sealed } } };
    });
  }

  @Post(':bulletinId/revisions')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('reviseBulletin', {
    summary: 'Say something else in a draft; figures stay, and who agreed to an entry is asked anew where it changed',
    refusals: [...ACT, ...CONTENT],
    keyed: true,
  })
  @ApiOkResponse({ type: BulletinChanged })
  reviseBulletin(
    @Param('bulletinId', PathId) bulletinId: string,
    @Body() body: ReviseBulletinBody,
    @Act() acting: Acting,
  ): Promise<void> {
    const { caller } = acting;
    return actAsOfficer(acting, async (known) => {
      const one = known[bulletinId] ?? refuse('NotFound');
      const { figures } = (await openTexts(caller.tenant, [one])).get(bulletinId) ?? refuse('BytesMissing');
      const sealed = await sealBulletin(caller, bulletinId, body, figures);
      return { made: { type: 'ReviseBulletin', data: { bulletinId, ...sealed } } };
    });
  }

  @Post(':bulletinId/withdrawals')
  @HttpCode(200)
  @Access('case-manager', 'administrator')
  @Operation('dropBulletin', { summary: 'Let a draft go; nothing comes of it', refusals: ACT, keyed: true })
  @ApiOkResponse({ type: BulletinChanged })
  dropBulletin(
    @Param('bulletinId', PathId) bulletinId: string,
    @Body() { reason }: DropBulletinBody,
    @Act() acting: Acting,
  ): Promise<void> {
    const { tenant } = acting.caller;
    return actAsOfficer(acting, async () => {
      const reasonContentId = await tenant.vault.seal(bulletinsKey(tenant.associationId), reason);
      return { made: { type: 'DropBulletin', data: { bulletinId, reasonContentId } } };
    });
  }

  @Post(':bulletinId/publications')
  @HttpCode(200)
  @Access('case-manager', 'administrator')
  @Operation('publishBulletin', {
    summary: 'Approve, as a second person, what you read by its hash; everybody reads it from now on',
    refusals: [...ACT, 'SecondPersonNeeded', 'HashDiffers', 'EntryNotCarried', 'InstantImplausible', ...UNHEARD],
    keyed: true,
  })
  @ApiOkResponse({ type: BulletinChanged })
  publishBulletin(
    @Param('bulletinId', PathId) bulletinId: string,
    @Body() { hash }: PublishBulletinBody,
    @Act() acting: Acting,
  ): Promise<void> {
    const { tenant, now } = acting.caller;
    return actAsOfficer(acting, async (known) => {
      const found = await lookUpEntries(tenant, known[bulletinId]?.entries ?? [], now);
      const code = randomBytes(32).toString('hex');
      return { made: { type: 'PublishBulletin', data: { bulletinId, hash, code } }, ...found };
    });
  }
}

const getPeriod = ({ span, month }: BulletinPeriodQuery): BulletinPeriod => {
  const period = periodOf(span, month);
  if (!period) throw invalid('month', 'invalid');
  return period;
};

/** 503 with Retry-After while a table from which is counted is not made yet. */
const assertCounted = async ({ tenant: { database } }: Caller): Promise<void> => {
  await Promise.all(TABLES.map((table) => liveReader(database, table)));
};
