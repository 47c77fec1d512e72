import { randomBytes } from 'node:crypto';
import { Controller, Delete, Get, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { answerOfficeOnce } from '#application/dispute/office-answers.js';
import type { Request } from '#event-store/answers.js';
import { newId } from '#infrastructure/ids.js';
import { tokenHash, tokenText } from '#infrastructure/secret-token.js';
import { READ } from '../../dispute/refusals.js';
import { Access } from '../../http/access.js';
import type { Caller } from '../../http/caller.js';
import { sendOffice } from '../../http/office.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import { CurrentCaller, KeyedRequest } from '../../http/request.js';
import { FeedList, FeedMade } from './calendar.dto.js';
import { addFeed, endFeed, findFeeds } from './keep-feeds.js';

const whoseOf = ({ tenant, actor }: Caller) => ({ associationId: tenant.associationId, accountId: actor.id });

/** Addresses at which a program reads one's own days. */
@ApiTags('desk')
@Controller({ path: 'calendar-feeds', version: '1' })
export class CalendarFeedsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Post()
  @Access('case-manager')
  @Operation('makeCalendarFeed', {
    summary: 'Make a secret address at which a calendar program reads your days; at most five',
    description:
      'It shows numbers of disputes and kinds of days, and nobody’s name. Whoever has the address reads it, until you end it.',
    refusals: [...READ, 'TooMany'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: FeedMade })
  async makeCalendarFeed(
    @CurrentCaller() caller: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      const [feedId, token] = [newId(), tokenText('plc', randomBytes(32))];
      await addFeed(manager, whoseOf(caller), { feedId, tokenHash: tokenHash(token) }, caller.now);
      const url = `${this.parts.url}/calendars/${token}`;
      return { status: 201, body: JSON.stringify({ feedId, url } satisfies FeedMade) };
    });
    sendOffice(reply, answer);
  }

  @Get()
  @Access('case-manager')
  @Operation('listCalendarFeeds', { summary: 'Your addresses, without their secrets', refusals: READ })
  @ApiOkResponse({ type: FeedList })
  async listCalendarFeeds(@CurrentCaller() caller: Caller): Promise<FeedList> {
    return { items: await findFeeds(caller.tenant.database, whoseOf(caller)) };
  }

  @Delete(':feedId')
  @HttpCode(204)
  @Access('case-manager')
  @Operation('endCalendarFeed', { summary: 'End an address: nobody reads at it any more', refusals: READ })
  @ApiNoContentResponse()
  async endCalendarFeed(@Param('feedId', PathId) feedId: string, @CurrentCaller() caller: Caller): Promise<void> {
    await endFeed(caller.tenant.database, whoseOf(caller), feedId, caller.now);
  }
}
