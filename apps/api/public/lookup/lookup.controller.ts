import { Controller, Get, Inject, Param, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { lookupTerm, noteLookup } from '#application/right/lookups.js';
import { localDateAt } from '#domain/calendar/local-date.js';
import { instant } from '#domain/kernel/message.js';
import type { RightEvent } from '#domain/right/events.js';
import type { PublishedWords } from '#domain/right/lookup.js';
import { loadStreams } from '#event-store/load-streams.js';
import { networkOf } from '#infrastructure/limits/network-of.js';
import { LOOKUP_NOTE } from '#messages/right/lookup.js';
import { findPublishedRights } from '#read-models/find-published-rights.js';
import { pageAt, placeOf } from '../../dispute/docket/cursor.js';
import { Access } from '../../http/access.js';
import { loadPublishing } from '../../http/association-door.js';
import { tenantOf } from '../../http/caller-of.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import type { Known } from '../../http/request.js';
import { sourceOf } from '../../http/source-of.js';
import { liveReader } from '../../http/wait-for-read.js';
import { openRightWords } from '../../right/open-words.js';
import { lookedUp, publishedOf } from './looked-up.js';
import { LookedUpRights, LookUpRightsQuery } from './lookup.dto.js';

const PAGE = 20;

/** The window in which everybody looks up which rights stand behind goods, a shop or a picture (practice P21). */
@ApiTags('rights')
@Controller({ path: 'associations/:associationId/right-lookups', version: '1' })
export class RightLookupsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('public')
  @Operation('lookUpRights', {
    summary: 'Which published rights and licences stand under a name, goods, a shop, a number or a picture',
    description:
      'Only what owners published; what is not listed is not known, which says nothing of whether it is lawful. At most 120 in ten minutes from one network (429). What is asked is counted, as a keyed hash, and never by whom.',
    refusals: ['NotFound', 'Busy', 'TooManyAttempts'],
  })
  @ApiOkResponse({ type: LookedUpRights })
  async lookUpRights(
    @Param('associationId', PathId) associationId: string,
    @Query() { by, words: asked, cursor }: LookUpRightsQuery,
    @Req() known: Known,
  ): Promise<LookedUpRights> {
    const association = await loadPublishing(this.parts, associationId);
    const at = instant(known.arrivedAt.getTime() + association.clockOffsetMs);
    const tenant = tenantOf(this.parts, association, []);
    await this.parts.limits.take('lookup', associationId, networkOf(sourceOf(known).address));
    await liveReader(this.parts.pool, 'published_rights');
    const told = { asOf: localDateAt(at), note: LOOKUP_NOTE[known.locale] };
    const term = lookupTerm(tenant, by, asked);
    if (term === undefined) return { items: [], ...told };
    const list = { operation: 'lookUpRights', ...term };
    const after = placeOf<{ readonly after: string }>(tenant, list, cursor)?.after;
    const found = await findPublishedRights(tenant.database, associationId, term, { after, limit: PAGE + 1 });
    const rows = { rows: found, limit: PAGE };
    const { page, ...next } = pageAt(tenant, list, rows, ({ rightId }) => ({ after: rightId }));
    const ids = page.map(({ rightId }) => rightId);
    const shown = publishedOf(page, await loadStreams<RightEvent>(tenant.database, associationId, ids));
    const opened = await openRightWords(
      tenant.vault,
      shown.map(({ publication }) => publication.contentId),
    );
    const items = shown.flatMap((one) => {
      const words = opened.parsed(one.publication.contentId) as (PublishedWords & { classes?: number[] }) | undefined;
      const line = lookedUp(one, words, at, known.locale);
      return line ? [{ rightId: one.stream.streamId, line }] : [];
    });
    const rightIds = [...new Set(items.map(({ rightId }) => rightId))];
    if (after === undefined || rightIds.length > 0) await noteLookup(tenant, term, rightIds, at);
    return { items: items.map(({ line }) => line), ...next, ...told };
  }
}
