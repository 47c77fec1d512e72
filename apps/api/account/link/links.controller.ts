import { Body, Controller, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { handleDispute } from '#application/dispute/disputes.js';
import { recordReached } from '#application/party/contact-proofs.js';
import { findLink, type Link } from '#application/party/links.js';
import { instant } from '#domain/kernel/message.js';
import { refuse, Refused } from '#domain/kernel/refusal.js';
import { requestOf, type Request } from '#event-store/answers.js';
import { Association } from '#infrastructure/database/entities/association.js';
import { maskedPhone } from '#infrastructure/messaging/phone-number.js';
import { Access } from '../../http/access.js';
import { loadAssociation } from '../../http/association-door.js';
import { callerOfIdentity } from '../../http/caller-of.js';
import type { Caller } from '../../http/caller.js';
import { HttpProblem } from '../../http/http-problem.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { asksForCookie, assertOwnPage } from '../../http/own-page.js';
import { KeyedRequest, type Known } from '../../http/request.js';
import { callerOf } from '#application/command-handler/command-handler.js';
import { NoBody } from '../../dispute/no-body.js';
import { given } from '../../dispute/given.js';
import { CodeSent, LinkSessionView, LinkView, OpenLinkBody } from './link.dto.js';
import { keepVisit } from './keep-visit.js';
import { openLink } from './open-link.js';
import { findPhone } from './phone-of.js';
import { sendCode } from './send-code.js';
import { FREE_GUESSES } from './slow-guesses.js';
import { warnOfGuesses } from './warn-of-guesses.js';

type Found = { readonly link: Link; readonly association: Association; readonly caller: Caller };

/**
 * What a link in a message leads to. A token that is not good, whatever it was once, is answered as one that never was.
 */
@ApiTags('links')
@Controller({ path: 'links/:token', version: '1' })
export class LinksController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('public')
  @Operation('getLink', {
    summary: 'Who sent a link, and to which phone a code goes before anything opens',
    refusals: ['NotFound'],
  })
  @ApiOkResponse({ type: LinkView })
  async getLink(@Param('token') token: string, @Req() known: Known): Promise<LinkView> {
    const { link, association, caller } = await this.find(token, known);
    const { phone } = (await findPhone(caller.tenant, link)) ?? {};
    return given({
      associationId: association.id,
      nameZh: association.nameZh,
      nameEn: association.nameEn,
      phone: phone === undefined ? undefined : maskedPhone(phone),
      expiresAt: instant(link.expiresAt),
    });
  }

  @Post('codes')
  @HttpCode(200)
  @Access('public')
  @Operation('sendLinkCode', {
    summary: 'Send a code to the phone that the platform holds, or that the party gave the association',
    description:
      'At most five in an hour for one link (429, Retry-After in seconds). Only the newest is good, for ten minutes and five guesses.',
    refusals: ['NotFound', 'NoPhone', 'NoMessages', 'TooManyAttempts'],
    keyed: true,
  })
  @ApiOkResponse({ type: CodeSent })
  async sendLinkCode(
    @Param('token') token: string,
    @NoBody() _: void,
    @Req() known: Known,
    @KeyedRequest() request: Request,
  ): Promise<CodeSent> {
    const { link, caller } = await this.find(token, known);
    const sending = sendCode(this.parts, { tenant: caller.tenant, link, request, locale: known.locale });
    const { phone, expiresAt } = await sending.catch(async (error: unknown) => {
      if (error instanceof HttpProblem && error.code === 'TooManyAttempts')
        await warnOfGuesses(this.parts, caller.tenant, link, 0);
      throw error;
    });
    return { phone, expiresAt: instant(expiresAt) };
  }

  @Post('sessions')
  @Access('public')
  @Operation('openLink', {
    summary: 'Open the file with the code; from this instant the document has arrived',
    description:
      'The token reads and answers in this dispute, and does all that the party can once the contact is proved. Wrong codes slow the link down, from a minute to a day, and the party gets a new link. With the header Parley-Session: browser the token is set as a cookie that no script can read, and not told; each request then names the visit by its serviceId in Parley-Session.',
    refusals: ['NotFound', 'WrongCode', 'TooManyAttempts', 'ForeignPage'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: LinkSessionView })
  async openLink(
    @Param('token') token: string,
    @Body() { code }: OpenLinkBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LinkSessionView> {
    const inBrowser = asksForCookie(known);
    if (inBrowser) assertOwnPage(known);
    const { link, association, caller } = await this.find(token, known);
    const opening = openLink(this.parts, link, code, request);
    const {
      token: session,
      expiresAt,
      contactContentId,
    } = await opening.catch(async (error: unknown) => {
      await warnOfGuesses(this.parts, caller.tenant, link, FREE_GUESSES);
      throw error;
    });
    const { disputeId, partyId, serviceId } = link;
    const { tenant, actor: by, now: at } = caller;
    if (contactContentId !== undefined)
      await recordReached(tenant, partyId, { contactContentId, disputeId }, { by, at });
    await this.acknowledge(link, this.callerFrom(link, association, known, contactContentId));
    const documentUrl = `/v1/disputes/${disputeId}/services/${serviceId}/document`;
    if (inBrowser) await keepVisit(this.parts, known, reply, { serviceId, token: session, expiresAt });
    const ids = { disputeId, partyId, serviceId, documentUrl };
    return given({ token: inBrowser ? undefined : session, expiresAt: instant(expiresAt), ...ids });
  }

  private async find(token: string, known: Known): Promise<Found> {
    const link = (await findLink(this.parts.pool, token, this.parts.now())) ?? refuse('NotFound');
    const association = await loadAssociation(this.parts, link.associationId);
    return { link, association, caller: this.callerFrom(link, association, known) };
  }

  /** Whoever comes by the link; with the contact that the code came back from, once one did. */
  private callerFrom(from: Link, association: Association, known: Known, contactContentId?: string): Caller {
    const { id: linkId, hash, disputeId, partyId, serviceId } = from;
    const link = { linkId, disputeId, partyId, serviceId, ...(contactContentId !== undefined && { contactContentId }) };
    const caller = callerOfIdentity(this.parts, { kind: 'link', link, association, tokenHash: hash }, known);
    return caller ?? refuse('NotFound');
  }

  /**
   * Opening is arrival. What the domain refuses here (an earlier one is known, the dispute is over, an officer wrote
   * the contact down) is nothing to its reader.
   */
  private async acknowledge({ disputeId, serviceId }: Link, { actor: by, tenant, now: at }: Caller): Promise<void> {
    const request = requestOf(callerOf(tenant.associationId, by), `opened:${serviceId}`, { serviceId }, tenant.secret);
    await handleDispute(
      tenant,
      disputeId,
      by,
      { type: 'AcknowledgeService', data: { serviceId }, by, at },
      request,
    ).catch((error: unknown) => {
      if (!(error instanceof Refused)) throw error;
    });
  }
}
