import { Body, Controller, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { campaignsKey, handleCampaign, loadCampaigns } from '#application/campaign/campaigns.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { daysAfter, endOfDay, localDateAt } from '#domain/calendar/local-date.js';
import { campaignStage } from '#domain/campaign/campaigns.js';
import { instant, type Instant } from '#domain/kernel/message.js';
import { newId } from '#infrastructure/ids.js';
import { TRAINING_PAGE } from '#messages/ui/training.js';
import { calendarText } from '../desk/calendar/icalendar.js';
import { given } from '../dispute/given.js';
import { Access } from '../http/access.js';
import { loadPublishing } from '../http/association-door.js';
import { tenantOf } from '../http/caller-of.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathId } from '../http/path-id.js';
import type { Known } from '../http/request.js';
import { send } from '../http/send.js';
import { ActOnRight as Act, type ActingOnRight as Acting } from '../right/acting.js';
import {
  CampaignChanged,
  CampaignList,
  CancelCampaignBody,
  PublishCampaignBody,
  type CampaignView,
} from './campaign.dto.js';

const STAFF = ['Unauthenticated', 'Forbidden'] as const;

/** Campaigns of an association for everybody (guideline 1.4, 5.3). */
@ApiTags('training')
@Controller({ version: '1' })
export class CampaignsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get('associations/:associationId/campaigns')
  @Access('public')
  @Operation('listCampaigns', {
    summary: 'Campaigns of the association with their days, past ones and cancelled ones among them',
    refusals: ['NotFound'],
  })
  @ApiOkResponse({ type: CampaignList })
  async listCampaigns(
    @Param('associationId', PathId) associationId: string,
    @Req() known: Known,
  ): Promise<CampaignList> {
    const { tenant, at } = await this.tenantFor(associationId, known);
    return { items: await viewCampaigns(tenant, at) };
  }

  @Get('associations/:associationId/campaigns/calendar')
  @Access('public')
  @Operation('getCampaignCalendar', {
    summary: 'The same as a calendar that programs subscribe to (RFC 5545)',
    refusals: ['NotFound'],
  })
  @ApiOkResponse({ description: 'The calendar', content: { 'text/calendar': { schema: { type: 'string' } } } })
  async getCampaignCalendar(
    @Param('associationId', PathId) associationId: string,
    @Req() known: Known,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { tenant, at } = await this.tenantFor(associationId, known);
    const { locale } = known;
    const held = (await viewCampaigns(tenant, at)).filter(({ stage }) => stage !== 'cancelled');
    const entries = held.flatMap(({ campaignId, title, text, from, until }) =>
      daysOf(from, until).map((day) => ({
        ...{ id: `${campaignId} ${day}`, at: endOfDay(day), isDay: true },
        ...{ summary: title[locale], description: text[locale] },
      })),
    );
    const body = calendarText(TRAINING_PAGE.campaigns[locale], entries, at);
    void reply.type('text/calendar; charset=utf-8').send(body);
  }

  @Post('campaigns')
  @Access('case-manager', 'administrator')
  @Operation('publishCampaign', {
    summary: 'Tell everybody of a campaign; it stands on the page and in the calendar at once',
    refusals: [...STAFF, 'InstantImplausible', 'TooMany'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: CampaignChanged })
  async publishCampaign(
    @Body() { title, text, from, until, courses = [] }: PublishCampaignBody,
    @Act() { caller: { tenant, actor: by, now: at }, request, reply }: Acting,
  ): Promise<void> {
    const answer = await handleCampaign(tenant, { by, at, request }, async () => {
      const contentId = await tenant.vault.seal(campaignsKey(tenant.associationId), JSON.stringify({ title, text }));
      return { type: 'PublishCampaign', data: { campaignId: newId(), contentId, from, until, courses } };
    });
    send(reply, answer, tenant);
  }

  @Post('campaigns/:campaignId/cancellations')
  @HttpCode(200)
  @Access('case-manager', 'administrator')
  @Operation('cancelCampaign', {
    summary: 'Say that a campaign is not held, or not as it was told, and why',
    refusals: [...STAFF, 'NotFound', 'WrongStage'],
    keyed: true,
  })
  @ApiOkResponse({ type: CampaignChanged })
  async cancelCampaign(
    @Param('campaignId', PathId) campaignId: string,
    @Body() { reason }: CancelCampaignBody,
    @Act() { caller: { tenant, actor: by, now: at }, request, reply }: Acting,
  ): Promise<void> {
    const answer = await handleCampaign(tenant, { by, at, request }, async () => {
      const reasonContentId = await tenant.vault.seal(campaignsKey(tenant.associationId), reason);
      return { type: 'CancelCampaign', data: { campaignId, reasonContentId } };
    });
    send(reply, answer, tenant);
  }

  private async tenantFor(associationId: string, { arrivedAt }: Known) {
    const association = await loadPublishing(this.parts, associationId);
    return {
      tenant: tenantOf(this.parts, association, []),
      at: instant(arrivedAt.getTime() + association.clockOffsetMs),
    };
  }
}

/** A campaign of a quarter is told day by day; a longer one by its first days. */
const MOST_DAYS = 92;
const daysOf = (from: CampaignView['from'], until: CampaignView['until']) => {
  const days = [];
  for (let day = from; day <= until && days.length < MOST_DAYS; day = daysAfter(day, 1)) days.push(day);
  return days;
};

const viewCampaigns = async (tenant: TenantContext, at: Instant): Promise<CampaignView[]> => {
  const all = Object.values((await loadCampaigns(tenant)).campaigns);
  const words = await tenant.vault.open(
    all.flatMap(({ contentId, cancelled }) => [contentId, ...(cancelled ? [cancelled.reasonContentId] : [])]),
  );
  return all
    .flatMap(({ campaignId, contentId, from, until, courses, cancelled, ...rest }) => {
      const told = words.get(contentId);
      if (told === undefined) return [];
      const { title, text } = JSON.parse(told) as Pick<CampaignView, 'title' | 'text'>;
      const one = { campaignId, contentId, from, until, courses, ...rest, ...(cancelled && { cancelled }) };
      const stage = campaignStage(one, localDateAt(at));
      const reason = cancelled && words.get(cancelled.reasonContentId);
      return [given({ campaignId, title, text, from, until, courses: [...courses], stage, reason }) as CampaignView];
    })
    .toSorted((a, b) => (a.from < b.from ? 1 : -1));
};
