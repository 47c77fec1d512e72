import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { documentFacts } from '#application/document/document-facts.js';
import { slugOf } from '#application/association/slugs.js';
import { documentPage } from '#application/document/pages.js';
import { loadAsStaff } from '#application/dispute/disputes.js';
import { findPostalAddress } from '#application/party/postal-address.js';
import { revokeLinks } from '#application/party/ended-links.js';
import { documentOf } from '#documents/document-of.js';
import { mailOf } from '#documents/mail.js';
import { refuse } from '#domain/kernel/refusal.js';
import { Access } from '../../../http/access.js';
import type { Caller } from '../../../http/caller.js';
import { Operation } from '../../../http/operation.js';
import { PARTS, type ApiParts } from '../../../http/parts.js';
import { PathId } from '../../../http/path-id.js';
import { CurrentCaller, KeyedRequest } from '../../../http/request.js';
import { Act, act, type Acting } from '../../acting.js';
import { CommandAnswer } from '../../answers.dto.js';
import { Answers } from '../../answers.js';
import { given } from '../../given.js';
import { NoBody } from '../../no-body.js';
import { sealText } from '../../seal.js';
import { RecordAttemptBody, RecordHandoverBody, RecordReturnBody } from './hand-service.dto.js';
import { PacketBody } from './packet.dto.js';
import { sealWritten } from './written-down.js';
import { ACT, READ } from '../../refusals.js';

/** What a person does where no interface brings a document. */
@ApiTags('notice')
@Controller({ path: 'disputes/:disputeId/services/:serviceId', version: '1' })
export class HandServiceController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get('packet')
  @Access('case-manager')
  @Operation('getServicePacket', {
    summary: 'The document as text, to be pasted into a portal, printed or read out',
    refusals: READ,
  })
  @ApiOkResponse({ type: PacketBody })
  async getServicePacket(
    @Param('disputeId', PathId) disputeId: string,
    @Param('serviceId', PathId) serviceId: string,
    @CurrentCaller() { actor, tenant, locale }: Caller,
  ): Promise<PacketBody> {
    const file = await loadAsStaff(tenant, disputeId, actor);
    const service = file.dispute.services[serviceId];
    if (!service) refuse('NotFound');
    const { kind, id } = service.addressee;
    const [facts, association, address] = await Promise.all([
      documentFacts(tenant, file.stream, serviceId),
      slugOf(tenant.database, tenant.associationId),
      kind === 'party' ? findPostalAddress(tenant, id) : undefined,
    ]);
    const document = documentOf(service.document, facts, locale);
    const page = documentPage(this.parts.url, { association, disputeId, serviceId });
    return {
      addressee: document.addressee,
      ...given({ address }),
      annexes: (facts.evidence ?? []).map(({ sha256 }) => sha256),
      ...mailOf(document, { links: { page } }),
    };
  }

  @Post('handovers')
  @Access('case-manager')
  @Operation('recordHandover', {
    summary:
      'Record that a person gave the document to the post, left it, read it out, or entered it at a platform without an interface',
    refusals: [...ACT, 'InstantImplausible', 'NotByHand'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  recordHandover(
    @Param('disputeId', PathId) disputeId: string,
    @Param('serviceId', PathId) serviceId: string,
    @Body() { channel, handedOverAt, arrived, ...written }: RecordHandoverBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'RecordHandover',
      data: given({
        serviceId,
        channel,
        handedOverAt,
        arrived,
        ...(await sealWritten(acting.caller, disputeId, written)),
      }),
    }));
  }

  @Post('attempts')
  @Access('case-manager')
  @Operation('recordAttempt', {
    summary: 'Record that somebody tried to bring it and could not yet',
    refusals: [...ACT, 'InstantImplausible'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  recordAttempt(
    @Param('disputeId', PathId) disputeId: string,
    @Param('serviceId', PathId) serviceId: string,
    @Body() { channel, outcome, attemptedAt, note }: RecordAttemptBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'RecordAttempt',
      data: given({
        serviceId,
        channel,
        outcome,
        attemptedAt,
        noteContentId: await sealText(acting.caller, disputeId, note),
      }),
    }));
  }

  @Post('returns')
  @Access('case-manager')
  @Operation('recordReturn', {
    summary: 'Record that what a person had sent came back',
    refusals: [...ACT, 'UnknownReference'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  recordReturn(
    @Param('disputeId', PathId) disputeId: string,
    @Param('serviceId', PathId) serviceId: string,
    @Body() { channel, note }: RecordReturnBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'RecordReturn',
      data: given({ serviceId, channel, noteContentId: await sealText(acting.caller, disputeId, note) }),
    }));
  }

  @Post('link-revocations')
  @HttpCode(204)
  @Access('case-manager')
  @Operation('revokeLinks', {
    summary: 'End the links that were sent with this document, and what was opened from them',
    refusals: READ,
    keyed: true,
  })
  @ApiNoContentResponse()
  async revokeLinks(
    @Param('disputeId', PathId) disputeId: string,
    @Param('serviceId', PathId) serviceId: string,
    @NoBody() _: void,
    @CurrentCaller() { actor, tenant }: Caller,
    @KeyedRequest() _request: unknown,
  ): Promise<void> {
    const file = await loadAsStaff(tenant, disputeId, actor);
    if (!file.dispute.services[serviceId]) refuse('NotFound');
    await revokeLinks(this.parts.pool, tenant.associationId, { serviceId }, this.parts.now());
  }
}
