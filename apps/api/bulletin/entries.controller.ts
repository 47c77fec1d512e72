import { Body, Controller, Get, Header, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { bulletinsKey, hashOfEntry, keyOfEntry, type EntryWords } from '#application/bulletin/entry-words.js';
import { canonicalJson } from '#domain/kernel/canonical-json.js';
import { refuse } from '#domain/kernel/refusal.js';
import { Access } from '../http/access.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller } from '../http/request.js';
import { ActOnRight as Act, type ActingOnRight as Acting } from '../right/acting.js';
import { actAsNamed, actAsOfficer, findOwnNames } from './acting.js';
import {
  ApproveEntryCorrectionBody,
  BulletinChanged,
  GiveNamingConsentBody,
  ProposeEntryCorrectionBody,
  RemoveBulletinEntryBody,
} from './bulletin-bodies.dto.js';
import { NamingList } from './naming-views.dto.js';
import { viewNamings } from './view-namings.js';

const ACT = ['Unauthenticated', 'Forbidden', 'NotFound', 'WrongStage'] as const;
const ENTRY = 'bulletins/:bulletinId/entries/:entryId';

/** What becomes of one entry: corrected by two, removed, and named only while the person named agrees. */
@ApiTags('bulletins')
@Controller({ version: '1' })
export class BulletinEntriesController {
  @Get('namings')
  @Access('party', 'platform:read')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listNamings', {
    summary: 'What bulletins say, or are to say, about you: the ground, until when you can object, and what came of it',
    refusals: ['Unauthenticated', 'Forbidden'],
  })
  @ApiOkResponse({ type: NamingList })
  async listNamings(@CurrentCaller() caller: Caller): Promise<NamingList> {
    return { items: await viewNamings(caller, await findOwnNames(caller)) };
  }

  @Post(`${ENTRY}/consents`)
  @HttpCode(200)
  @Access('party')
  @Operation('giveNamingConsent', {
    summary: 'Agree, as the person named, to just what an entry says; you can take that back at any time',
    refusals: [...ACT, 'HashDiffers'],
    keyed: true,
  })
  @ApiOkResponse({ type: BulletinChanged })
  giveNamingConsent(
    @Param('bulletinId', PathId) bulletinId: string,
    @Param('entryId', PathId) entryId: string,
    @Body() { hash }: GiveNamingConsentBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return actAsNamed(acting, () =>
      Promise.resolve({ made: { type: 'GiveNamingConsent', data: { bulletinId, entryId, hash } } }),
    );
  }

  @Post(`${ENTRY}/consent-withdrawals`)
  @HttpCode(200)
  @Access('party')
  @Operation('withdrawNamingConsent', {
    summary: 'Say that you are not to be named, or no longer; the entry is not shown from now on',
    refusals: ACT,
    keyed: true,
  })
  @ApiOkResponse({ type: BulletinChanged })
  withdrawNamingConsent(
    @Param('bulletinId', PathId) bulletinId: string,
    @Param('entryId', PathId) entryId: string,
    @Act() acting: Acting,
  ): Promise<void> {
    return actAsNamed(acting, () =>
      Promise.resolve({ made: { type: 'WithdrawNamingConsent', data: { bulletinId, entryId } } }),
    );
  }

  @Post(`${ENTRY}/corrections`)
  @HttpCode(200)
  @Access('case-manager')
  @Operation('proposeEntryCorrection', {
    summary: 'Say what a published entry is to say instead, and why; it stands once another approved it',
    refusals: [...ACT, 'InstantImplausible', 'BytesMissing'],
    keyed: true,
  })
  @ApiOkResponse({ type: BulletinChanged })
  proposeEntryCorrection(
    @Param('bulletinId', PathId) bulletinId: string,
    @Param('entryId', PathId) entryId: string,
    @Body() { text, shownUntil, reason }: ProposeEntryCorrectionBody,
    @Act() acting: Acting,
  ): Promise<void> {
    const { tenant } = acting.caller;
    return actAsOfficer(acting, async (known) => {
      const entry = known[bulletinId]?.entries.find((one) => one.entryId === entryId) ?? refuse('NotFound');
      const before = (await tenant.vault.open([entry.contentId])).get(entry.contentId) ?? refuse('BytesMissing');
      const words: EntryWords = {
        ...(JSON.parse(before) as EntryWords),
        text: { 'zh-CN': text['zh-CN'], en: text.en },
      };
      const [contentId = '', reasonContentId = ''] = await tenant.vault.sealAll([
        { keyName: keyOfEntry(entry), text: canonicalJson(words) },
        { keyName: keyOfEntry(entry), text: reason },
      ]);
      const hash = hashOfEntry({ ...entry, shownUntil }, words);
      const data = { bulletinId, entryId, contentId, hash, reasonContentId, shownUntil };
      return { made: { type: 'ProposeEntryCorrection', data } };
    });
  }

  @Post(`${ENTRY}/correction-approvals`)
  @HttpCode(200)
  @Access('case-manager', 'administrator')
  @Operation('approveEntryCorrection', {
    summary: 'Approve a correction, as a second person, by its hash; everybody reads that the entry was corrected',
    refusals: [...ACT, 'SecondPersonNeeded', 'HashDiffers'],
    keyed: true,
  })
  @ApiOkResponse({ type: BulletinChanged })
  approveEntryCorrection(
    @Param('bulletinId', PathId) bulletinId: string,
    @Param('entryId', PathId) entryId: string,
    @Body() { hash }: ApproveEntryCorrectionBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return actAsOfficer(acting, () =>
      Promise.resolve({ made: { type: 'ApproveEntryCorrection', data: { bulletinId, entryId, hash } } }),
    );
  }

  @Post(`${ENTRY}/removals`)
  @HttpCode(200)
  @Access('case-manager', 'administrator')
  @Operation('removeBulletinEntry', {
    summary: 'Show an entry no more; everybody reads that one was removed and on which ground',
    refusals: ACT,
    keyed: true,
  })
  @ApiOkResponse({ type: BulletinChanged })
  removeBulletinEntry(
    @Param('bulletinId', PathId) bulletinId: string,
    @Param('entryId', PathId) entryId: string,
    @Body() { ground, reason }: RemoveBulletinEntryBody,
    @Act() acting: Acting,
  ): Promise<void> {
    const { tenant } = acting.caller;
    return actAsOfficer(acting, async () => {
      const reasonContentId = await tenant.vault.seal(bulletinsKey(tenant.associationId), reason);
      return { made: { type: 'RemoveBulletinEntry', data: { bulletinId, entryId, ground, reasonContentId } } };
    });
  }
}
