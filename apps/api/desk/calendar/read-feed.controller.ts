import { Controller, Get, Inject, Param, Res, VERSION_NEUTRAL } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { instant, type Actor, type Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import { isToken, tokenHash } from '#infrastructure/secret-token.js';
import { dayName } from '#messages/calendar/day-name.js';
import { feedName } from '#messages/calendar/feed.js';
import { clauseName } from '#messages/rulebook/clauses.js';
import { findLiveReader } from '#read-models/find-live-reader.js';
import type { CalendarDay } from '#read-models/find-days.js';
import { Access } from '../../http/access.js';
import { loadAssociation } from '../../http/association-door.js';
import { tenantOf } from '../../http/caller-of.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { daysSeen } from './calendar.controller.js';
import { calendarText, type Entry } from './icalendar.js';
import { findFeedReader, type FeedReader } from './keep-feeds.js';

const DAY = 86_400_000;
const [BACK, AHEAD, MOST] = [30 * DAY, 180 * DAY, 1_000];
const DUTIES = ['case-manager', 'mediator', 'expert'] as const;

/**
 * Where a calendar program reads somebody's days without signing in: whoever has the address has them, so that there
 * stand numbers and kinds of days alone. An address that is none, or no longer, is not there.
 */
@ApiExcludeController()
@Controller({ path: 'calendars/:token', version: VERSION_NEUTRAL })
export class ReadFeedController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('public')
  async read(@Param('token') token: string, @Res() reply: FastifyReply): Promise<void> {
    const { pool, now } = this.parts;
    const reader = isToken('plc', token) ? await findFeedReader(pool, tokenHash(token), now()) : undefined;
    if (!reader || (await findLiveReader(pool, 'docket')) === undefined) refuse('NotFound');
    const association = await loadAssociation(this.parts, reader.associationId);
    const at = instant(now().getTime() + association.clockOffsetMs);
    const text = calendarText(
      feedName(reader.locale),
      (await this.daysOf(reader, association, at)).map((day) => entryOf(day, reader)),
      at,
    );
    void reply.type('text/calendar; charset=utf-8').header('cache-control', 'private, no-store').send(text);
  }

  private async daysOf(
    { accountId, roles }: FeedReader,
    association: Parameters<typeof tenantOf>[1],
    at: Instant,
  ): Promise<readonly CalendarDay[]> {
    const actor: Actor = { kind: 'person', id: accountId };
    const duties = DUTIES.filter((duty) => roles.includes(duty));
    const tenant = tenantOf(this.parts, association, duties, { at }); // by which conflicts and deputies are known
    const now = Date.parse(at);
    const time = { from: instant(now - BACK), until: instant(now + AHEAD), ownerIds: [accountId], limit: MOST };
    return daysSeen({ tenant, actor }, await tenant.contextOf(actor), time);
  }
}

const entryOf = (day: CalendarDay, { locale }: FeedReader): Entry => ({
  id: [day.disputeId, day.kind, day.subject, day.task, day.clause].join(' '),
  at: day.at,
  isDay: day.kind !== 'session' && day.at.endsWith('T16:00:00.000Z'), // 24:00 in Shanghai
  summary: `${day.number} ${dayName(day, locale)}`,
  ...(day.clause !== undefined && { description: clauseName(day.clause, locale) }),
});
