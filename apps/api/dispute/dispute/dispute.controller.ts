import { Controller, Get, Header, Inject, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { loadDispute } from '#application/dispute/disputes.js';
import { NOBODY } from '#application/dispute/names.js';
import { documentFacts } from '#application/document/document-facts.js';
import { namesOfAccounts } from '#application/party/account-parties.js';
import { findIdentity } from '#application/party/parties.js';
import type { Document } from '#documents/document.js';
import { documentOf } from '#documents/document-of.js';
import { visibilityOf } from '#domain/dispute/visibility/visibility.js';
import { seesPart } from '#domain/dispute/visibility/sees-part.js';
import { serviceSubject } from '#domain/dispute/core/subject.js';
import { instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import { findStoredEvent } from '#event-store/load-event.js';
import { Access } from '../../http/access.js';
import type { Caller } from '../../http/caller.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import { CurrentCaller } from '../../http/request.js';
import { DisputeBody, DocumentBody, ReceiptBody, TimelineBody } from './dispute.dto.js';
import { rightNow } from '../../right/right-now.js';
import { deskOf } from './desk-view.js';
import { etagOf } from './etag.js';
import { namesSeen } from './names-seen.js';
import { openView } from './open-view.js';
import { receiptOf } from './receipt.js';
import { timelineOf, type TimelineEntry } from './timeline.js';
import { viewOf } from './view.js';
import { withBars } from './with-bars.js';
import { READ } from '../refusals.js';

@ApiTags('dispute')
@Controller({ path: 'disputes/:disputeId', version: '1' })
export class DisputeController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('party', 'case-manager', 'platform:read', 'mediator', 'expert', 'auditor')
  @Header('Cache-Control', 'private, no-cache')
  @Operation('getDispute', { summary: 'The dispute as you may see it, with what you may do now', refusals: READ })
  @ApiOkResponse({
    type: DisputeBody,
    headers: {
      ETag: { description: 'Changes with what you see here, and with nothing else', schema: { type: 'string' } },
    },
  })
  async getDispute(
    @Param('disputeId', PathId) disputeId: string,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const { actor, tenant } = caller;
    const { file, bars } = await withBars(caller, await loadDispute(tenant, disputeId, actor));
    const view = viewOf(actor, file);
    reply.header('etag', etagOf(actor, view));
    const visibility = visibilityOf(actor, file);
    const { deputyForId } = view;
    const [opened, right, complainant, names, desk, seen] = await Promise.all([
      openView(disputeId, view, visibility, file, tenant),
      seesPart(visibility, 'rightNow') ? rightNow(caller, file) : undefined,
      seesPart(visibility, 'complainantName') ? findIdentity(tenant, view.complainantId) : undefined,
      deputyForId === undefined ? undefined : namesOfAccounts(tenant, [deputyForId]),
      seesPart(visibility, 'desk') ? deskOf(caller, file, view, instant(this.parts.now().getTime())) : undefined,
      seesPart(visibility, 'desk') ? undefined : namesSeen(caller, visibility, view),
    ]);
    const barred = bars.length > 0 && seesPart(visibility, 'bars') && { bars };
    return {
      ...opened,
      ...barred,
      ...(right && { rightNow: right }),
      ...(desk && { desk }),
      ...(seen && { names: seen }),
      ...(complainant && { complainantName: complainant.name }),
      ...(deputyForId !== undefined && { deputyForName: names?.get(deputyForId) ?? NOBODY }),
    };
  }

  @Get('timeline')
  @Access('party', 'case-manager', 'platform:read', 'mediator', 'expert', 'auditor')
  @Operation('getTimeline', { summary: 'What has happened, as far as it is yours, in your language', refusals: READ })
  @ApiOkResponse({ type: TimelineBody })
  async getTimeline(
    @Param('disputeId', PathId) disputeId: string,
    @CurrentCaller() { actor, tenant, locale }: Caller,
  ): Promise<{ readonly entries: readonly TimelineEntry[] }> {
    return { entries: await timelineOf(tenant, actor, await loadDispute(tenant, disputeId, actor), locale) };
  }

  @Get('receipt')
  @Access('party', 'case-manager')
  @Operation('getReceipt', {
    summary: 'The receipt of the complaint or of the request for mediation, the same bytes for ever',
    refusals: [...READ, 'NotYourPart'],
  })
  @ApiOkResponse({ type: ReceiptBody })
  async getReceipt(
    @Param('disputeId', PathId) disputeId: string,
    @CurrentCaller() { actor, tenant }: Caller,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!seesPart(visibilityOf(actor, await loadDispute(tenant, disputeId, actor)), 'receipt'))
      refuse('NotYourPart', { subject: 'dispute' });
    const filed = (await findStoredEvent(tenant.database, tenant.associationId, disputeId, 1)) ?? refuse('NotFound');
    void reply.type('application/json; charset=utf-8').send(receiptOf(disputeId, filed));
  }

  @Get('services/:serviceId/document')
  @Access('party', 'case-manager', 'platform:read', 'mediator', 'expert', 'auditor')
  @Operation('getDocument', { summary: 'A document as it was served; reading it acknowledges nothing', refusals: READ })
  @ApiOkResponse({ type: DocumentBody })
  async getDocument(
    @Param('disputeId', PathId) disputeId: string,
    @Param('serviceId', PathId) serviceId: string,
    @CurrentCaller() { actor, tenant, locale }: Caller,
  ): Promise<Document> {
    const { dispute, context, stream } = await loadDispute(tenant, disputeId, actor);
    const service = dispute.services[serviceId];
    if (!visibilityOf(actor, { dispute, context }).sees(serviceSubject(serviceId)) || !service) refuse('NotFound');
    return documentOf(service.document, await documentFacts(tenant, stream, serviceId), locale);
  }
}
