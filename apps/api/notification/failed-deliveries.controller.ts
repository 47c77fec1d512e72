import { Body, Controller, Get, Header, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { answerOfficeOnce } from '#application/dispute/office-answers.js';
import type { Request } from '#event-store/answers.js';
import { wrapSecret } from '#infrastructure/vault/secrets.js';
import { Access } from '../http/access.js';
import { officeOf } from '../http/association-door.js';
import { sendOffice } from '../http/office.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathId } from '../http/path-id.js';
import { KeyedRequest, type Known } from '../http/request.js';
import { closeDelivery, findFailedDeliveries, retryDelivery } from './failed-deliveries.js';
import { CloseDeliveryBody, DeliveryChanged, FailedDeliveryList } from './failed-delivery.dto.js';

const REFUSALS = ['Unauthenticated', 'Forbidden', 'NotFound'] as const;

/** Notifications that could not be brought, for a person to see to. */
@ApiTags('notifications')
@Controller({ path: 'associations/:associationId/failed-deliveries', version: '1' })
export class FailedDeliveriesController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('operator', 'administrator', 'case-manager')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listFailedDeliveries', {
    summary: 'Notifications that could not be brought, and why; never what they were about',
    refusals: REFUSALS,
  })
  @ApiOkResponse({ type: FailedDeliveryList })
  async listFailedDeliveries(
    @Param('associationId', PathId) associationId: string,
    @Req() known: Known,
  ): Promise<object> {
    const { tenant } = await officeOf(this.parts, known, associationId);
    return { items: await findFailedDeliveries(tenant.database, associationId) };
  }

  @Post(':deliveryId/retries')
  @HttpCode(200)
  @Access('operator', 'administrator', 'case-manager')
  @Operation('retryDelivery', {
    summary: 'Have a notification tried again, after its cause was seen to',
    refusals: REFUSALS,
    keyed: true,
  })
  @ApiOkResponse({ type: DeliveryChanged })
  async retryDelivery(
    @Param('associationId', PathId) associationId: string,
    @Param('deliveryId', PathId) deliveryId: string,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await officeOf(this.parts, known, associationId);
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      await retryDelivery(manager, associationId, deliveryId, this.parts.now());
      return { status: 200, body: JSON.stringify({ deliveryId } satisfies DeliveryChanged) };
    });
    sendOffice(reply, answer);
  }

  @Post(':deliveryId/closings')
  @HttpCode(200)
  @Access('operator', 'administrator', 'case-manager')
  @Operation('closeDelivery', {
    summary: 'Let a notification go that could not be brought, and say why',
    refusals: REFUSALS,
    keyed: true,
  })
  @ApiOkResponse({ type: DeliveryChanged })
  async closeDelivery(
    @Param('associationId', PathId) associationId: string,
    @Param('deliveryId', PathId) deliveryId: string,
    @Body() { note }: CloseDeliveryBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { by } = await officeOf(this.parts, known, associationId);
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      await closeDelivery(
        manager,
        associationId,
        deliveryId,
        by.id,
        wrapSecret(this.parts.masterKey, `delivery-note:${deliveryId}`, note),
      );
      return { status: 200, body: JSON.stringify({ deliveryId } satisfies DeliveryChanged) };
    });
    sendOffice(reply, answer);
  }
}
