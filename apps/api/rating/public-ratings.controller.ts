import { Controller, Get, Inject, Param, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { loadAdoptions } from '#application/rating/adoptions.js';
import { namesOfMembers } from '#application/rating/names-of-members.js';
import { loadRated } from '#application/rating/member-stream.js';
import { rateMember } from '#application/rating/rate-member.js';
import { readStatistics } from '#application/rating/statistics.js';
import { localDateAt } from '#domain/calendar/local-date.js';
import { instant } from '#domain/kernel/message.js';
import { isNaturalPerson } from '#domain/rating/terms.js';
import { refuse } from '#domain/kernel/refusal.js';
import { FACT_CLASS_NAMES, FACT_NAMES, GRADE_NAMES, RATING_ROLE_NAMES } from '#messages/rating/words.js';
import { publishedOf } from '#rating/published.js';
import { inForceSince } from '#rating/released.js';
import { Access } from '../http/access.js';
import { loadPublishing } from '../http/association-door.js';
import { Operation } from '../http/operation.js';
import type { Known } from '../http/request.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathId } from '../http/path-id.js';
import { liveReader } from '../http/wait-for-read.js';
import { knownNow } from './as-of.js';
import { findPublishedRatings } from './find-published-ratings.js';
import { FindRatingsQuery, FoundRatings } from './published-rating.dto.js';

const schema = (description: string) => ({
  schema: { type: 'object' as const, description, additionalProperties: true },
});

/** What everybody may read of the integrity rating. */
@ApiTags('rating')
@Controller({ path: 'associations/:associationId', version: '1' })
export class PublicRatingsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get('rating-statistics')
  @Access('public')
  @Operation('getRatingStatistics', {
    summary: 'The sector’s index in each role, and how many members there is which kind of fact of',
    description:
      'As of the last evaluation day. What is about too few members is left out, and what would tell it, too.',
    refusals: ['NotFound', 'Busy'],
  })
  @ApiOkResponse(schema('Index in thousandths of a point; a fact without a count is about too few members'))
  async getRatingStatistics(
    @Param('associationId', PathId) associationId: string,
    @Req() { locale }: Known,
  ): Promise<object> {
    const { database, today } = await this.reading(associationId);
    const { roles, ...rest } = await readStatistics({ database, associationId }, today, await knownNow(database));
    return {
      ...rest,
      roles: roles.map(({ facts, ...role }) => ({
        ...role,
        name: RATING_ROLE_NAMES[role.role][locale],
        facts: facts.map(({ key: code, count: members }) => ({
          code,
          name: FACT_NAMES[code][locale],
          ...(members !== undefined && { members }),
        })),
      })),
    };
  }

  @Get('ratings')
  @Access('public')
  @Operation('findPublishedRatings', {
    summary: 'Members of this name whose grades are public, with their grade in each role',
    description:
      'Of a natural person by its own separate consent alone. Whoever is not rated, or not public, never was here.',
    refusals: ['NotFound', 'Busy'],
  })
  @ApiOkResponse({ type: FoundRatings })
  async findPublishedRatings(
    @Param('associationId', PathId) associationId: string,
    @Query() { name }: FindRatingsQuery,
    @Req() { locale }: Known,
  ): Promise<FoundRatings> {
    const { database, today: on } = await this.reading(associationId);
    const tenant = { database, associationId, vault: this.parts.vaultOf(associationId) };
    return findPublishedRatings(tenant, { name, on, known: await knownNow(database), locale });
  }

  @Get('ratings/:memberId')
  @Access('public')
  @Operation('getPublishedRating', {
    summary: 'Grades of a member, and its published facts with class, end and state of objection',
    description:
      'Of a natural person by its own separate consent alone. Whoever is not rated, or not public, never was here.',
    refusals: ['NotFound', 'Busy'],
  })
  @ApiOkResponse(schema('Grades by role; facts name neither a dispute nor another side'))
  async getPublishedRating(
    @Param('associationId', PathId) associationId: string,
    @Param('memberId', PathId) memberId: string,
    @Req() { locale }: Known,
  ): Promise<object> {
    const { database, today: on } = await this.reading(associationId);
    const tenant = { database, associationId };
    const { rated } = await loadRated(tenant, memberId);
    if (rated.kind === undefined || (isNaturalPerson(rated.kind) && !rated.isPublic)) return refuse('NotFound');
    const now = await rateMember(tenant, memberId, { on, known: await knownNow(database) });
    if (!now) return refuse('NotFound');
    const roles = publishedOf(now.rules, now.member, now.rating).map(({ grade, facts, ...role }) => ({
      ...role,
      name: RATING_ROLE_NAMES[role.role][locale],
      ...(grade && { grade, gradeName: GRADE_NAMES[grade][locale] }),
      facts: facts.map((fact) => ({
        ...fact,
        name: FACT_NAMES[fact.code][locale],
        className: FACT_CLASS_NAMES[fact.class][locale],
      })),
    }));
    const { version } = now.rules;
    const names = await namesOfMembers({ ...tenant, vault: this.parts.vaultOf(associationId) }, [memberId]);
    const name = names.get(memberId);
    return {
      memberId,
      ...(name !== undefined && { name }),
      on,
      version,
      inForceFrom: inForceSince(await loadAdoptions(tenant), version, on),
      roles,
    };
  }

  private async reading(associationId: string) {
    const { clockOffsetMs } = await loadPublishing(this.parts, associationId);
    await Promise.all([liveReader(this.parts.pool, 'rating_members'), liveReader(this.parts.pool, 'rating_facts')]);
    const now = instant(this.parts.now().getTime() + clockOffsetMs);
    return { database: this.parts.pool, today: localDateAt(now) };
  }
}
