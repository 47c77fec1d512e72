import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Request } from '#event-store/answers.js';
import { Access } from '../../http/access.js';
import type { Caller } from '../../http/caller.js';
import { sendOffice } from '../../http/office.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import { CurrentCaller, KeyedRequest } from '../../http/request.js';
import { ownPlatform } from '../people/own-platform.js';
import { getWebhookDelivery, listWebhookDeliveries } from './list-webhooks.js';
import { wantFailedWebhooks, wantTrial, wantWebhook, type Wanting } from './want-webhooks.js';
import {
  FailedWebhooksWanted,
  ListWebhookDeliveriesQuery,
  SendFailedWebhooksBody,
  WebhookDeliveryAnswer,
  WebhookDeliveryDetail,
  WebhookDeliveryList,
} from './webhook.dto.js';

const REFUSALS = ['Unauthenticated', 'Forbidden', 'NotFound'] as const;
const ACTS = { refusals: [...REFUSALS, 'NoInterface'], keyed: true } as const;

/** What a platform was told by webhook, whether its receiver took it, and the same once more. */
@ApiTags('platforms')
@Controller({ path: 'platforms/:platformId', version: '1' })
export class WebhooksController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get('webhook-deliveries')
  @Access('platform:read', 'administrator', 'case-manager')
  @Operation('listWebhookDeliveries', {
    summary: 'Webhooks that were sent to a platform, those of last first',
    description: 'Kept for 90 days after the last attempt. Without their bodies.',
    refusals: REFUSALS,
  })
  @ApiOkResponse({ type: WebhookDeliveryList })
  async listWebhookDeliveries(
    @Param('platformId', PathId) platformId: string,
    @Query() query: ListWebhookDeliveriesQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<WebhookDeliveryList> {
    const { tenant } = await ownPlatform(this.parts, caller, platformId);
    return listWebhookDeliveries(tenant, platformId, query);
  }

  @Get('webhook-deliveries/:deliveryId')
  @Access('platform:read', 'administrator', 'case-manager')
  @Operation('getWebhookDelivery', { summary: 'One webhook with its attempts', refusals: REFUSALS })
  @ApiOkResponse({ type: WebhookDeliveryDetail })
  async getWebhookDelivery(
    @Param('platformId', PathId) platformId: string,
    @Param('deliveryId', PathId) deliveryId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<WebhookDeliveryDetail> {
    const { tenant } = await ownPlatform(this.parts, caller, platformId);
    return getWebhookDelivery(tenant, platformId, deliveryId);
  }

  @Post('webhook-deliveries/:deliveryId/repetitions')
  @HttpCode(200)
  @Access('platform:keys', 'administrator', 'case-manager')
  @Operation('sendWebhookAgain', {
    summary: 'Send one webhook again',
    description:
      'Under the same webhook-id, so that a receiver that has it does nothing; its body is made anew from what the log says now. Limited.',
    ...ACTS,
  })
  @ApiOkResponse({ type: WebhookDeliveryAnswer })
  async sendWebhookAgain(
    @Param('platformId', PathId) platformId: string,
    @Param('deliveryId', PathId) deliveryId: string,
    @CurrentCaller() caller: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendOffice(reply, await wantWebhook(this.parts, await this.wanting(caller, platformId, request), deliveryId));
  }

  @Post('webhook-repetitions')
  @HttpCode(200)
  @Access('platform:keys', 'administrator', 'case-manager')
  @Operation('sendFailedWebhooksAgain', {
    summary: 'Send all webhooks again that failed since a day',
    description: 'Each under its webhook-id, the oldest first, 500 at once. Limited.',
    ...ACTS,
  })
  @ApiOkResponse({ type: FailedWebhooksWanted })
  async sendFailedWebhooksAgain(
    @Param('platformId', PathId) platformId: string,
    @Body() { since }: SendFailedWebhooksBody,
    @CurrentCaller() caller: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendOffice(reply, await wantFailedWebhooks(this.parts, await this.wanting(caller, platformId, request), since));
  }

  @Post('webhook-trials')
  @Access('platform:keys', 'administrator', 'case-manager')
  @Operation('tryWebhook', {
    summary: 'Send the platform a webhook that says nothing, to see whether its receiver takes it',
    description: 'Of the type `webhook.test`. What came of it is told by `getWebhookDelivery`. Limited.',
    ...ACTS,
  })
  @ApiCreatedResponse({ type: WebhookDeliveryAnswer })
  async tryWebhook(
    @Param('platformId', PathId) platformId: string,
    @CurrentCaller() caller: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendOffice(reply, await wantTrial(this.parts, await this.wanting(caller, platformId, request)));
  }

  private async wanting(caller: Caller, platformId: string, request: Request): Promise<Wanting> {
    const { tenant, by } = await ownPlatform(this.parts, caller, platformId);
    return { associationId: tenant.associationId, platformId, by, request };
  }
}
