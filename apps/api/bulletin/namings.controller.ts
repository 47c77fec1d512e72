import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { keyOfEntry } from '#application/bulletin/entry-words.js';
import { lookUpEntries } from '#application/bulletin/unread.js';
import { namedIdOf, untoldEntries } from '#domain/bulletin/hearing.js';
import { allEntries, type Bulletin, type KnownEntry } from '#domain/bulletin/state.js';
import { refuse } from '#domain/kernel/refusal.js';
import { Access } from '../http/access.js';
import { Operation } from '../http/operation.js';
import { PathId } from '../http/path-id.js';
import { ActOnRight as Act, type ActingOnRight as Acting } from '../right/acting.js';
import { actAsNamed, actAsOfficer } from './acting.js';
import {
  AnnounceNamingsBody,
  AnswerNamingObjectionBody,
  BulletinChanged,
  ObjectToNamingBody,
} from './bulletin-bodies.dto.js';

const ACT = ['Unauthenticated', 'Forbidden', 'NotFound', 'WrongStage'] as const;
const ENTRY = ':bulletinId/entries/:entryId';

/** Whoever a bulletin will name is told before, can object, and is answered by somebody who had no hand in it. */
@ApiTags('bulletins')
@Controller({ path: 'bulletins', version: '1' })
export class BulletinNamingsController {
  @Post(':bulletinId/announcements')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('announceNamings', {
    summary: 'Tell whoever a draft will name what is to be said, the ground, and until when to object; then wait',
    refusals: [...ACT, 'NothingNamed', 'EntryNotCarried', 'EntryMissing'],
    keyed: true,
  })
  @ApiOkResponse({ type: BulletinChanged })
  announceNamings(
    @Param('bulletinId', PathId) bulletinId: string,
    @Body() { elsewhere }: AnnounceNamingsBody,
    @Act() acting: Acting,
  ): Promise<void> {
    const { tenant, now } = acting.caller;
    return actAsOfficer(acting, async (known) => {
      const one = known[bulletinId];
      const found = await lookUpEntries(tenant, one?.entries ?? [], now);
      const told = elsewhere && { elsewhere: await sealElsewhere(tenant, one, found.unread, elsewhere) };
      return { made: { type: 'AnnounceNamings', data: { bulletinId, ...told } }, ...found };
    });
  }

  @Post(`${ENTRY}/objections`)
  @HttpCode(200)
  @Access('party', 'platform:measures')
  @Operation('objectToNaming', {
    summary: 'Object, once and in time, to what a bulletin is to say about you; nothing is published before the answer',
    refusals: [...ACT, 'HashDiffers', 'AnsweredAlready', 'DeadlinePassed'],
    keyed: true,
  })
  @ApiOkResponse({ type: BulletinChanged })
  objectToNaming(
    @Param('bulletinId', PathId) bulletinId: string,
    @Param('entryId', PathId) entryId: string,
    @Body() { hash, text }: ObjectToNamingBody,
    @Act() acting: Acting,
  ): Promise<void> {
    const { tenant } = acting.caller;
    return actAsNamed(acting, async (known, isSelf) => {
      const entry = getEntry(known[bulletinId], entryId);
      if (!isSelf(namedIdOf(entry) ?? '')) refuse('NotFound'); // strangers seal no words
      const objectionContentId = await tenant.vault.seal(keyOfEntry(entry), text);
      return { made: { type: 'ObjectToNaming', data: { bulletinId, entryId, hash, objectionContentId } } };
    });
  }

  @Post(`${ENTRY}/objection-answers`)
  @HttpCode(200)
  @Access('case-manager', 'administrator')
  @Operation('answerNamingObjection', {
    summary: 'Answer an objection, as somebody who neither wrote nor announced it; upheld, the name is left out',
    refusals: [...ACT, 'AnsweredAlready', 'SecondPersonNeeded'],
    keyed: true,
  })
  @ApiOkResponse({ type: BulletinChanged })
  answerNamingObjection(
    @Param('bulletinId', PathId) bulletinId: string,
    @Param('entryId', PathId) entryId: string,
    @Body() { upheld, reason }: AnswerNamingObjectionBody,
    @Act() acting: Acting,
  ): Promise<void> {
    const { tenant } = acting.caller;
    return actAsOfficer(acting, async (known) => {
      const reasonContentId = await tenant.vault.seal(keyOfEntry(getEntry(known[bulletinId], entryId)), reason);
      return { made: { type: 'AnswerNamingObjection', data: { bulletinId, entryId, upheld, reasonContentId } } };
    });
  }
}

const getEntry = (one: Bulletin | undefined, entryId: string): KnownEntry =>
  allEntries(one ?? refuse('NotFound')).find((entry) => entry.entryId === entryId) ?? refuse('NotFound');

/** The same words for each for whom nobody here reads, under the key of each. */
const sealElsewhere = async (
  { vault }: Pick<TenantContext, 'vault'>,
  one: Bulletin | undefined,
  unread: readonly string[],
  text: string,
): Promise<Readonly<Record<string, string>>> => {
  const strangers = (one ? untoldEntries(one, unread) : []).filter(({ entryId }) => unread.includes(entryId));
  const sealed = await vault.sealAll(strangers.map((entry) => ({ keyName: keyOfEntry(entry), text })));
  return Object.fromEntries(strangers.map(({ entryId }, place) => [entryId, sealed[place] ?? '']));
};
