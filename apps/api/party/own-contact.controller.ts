import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { offerProof } from '#application/party/contact-proofs.js';
import { loadParty } from '#application/party/parties.js';
import { refuse } from '#domain/kernel/refusal.js';
import { isProved } from '#domain/party/proved.js';
import type { Request } from '#event-store/answers.js';
import { maskedPhone } from '#infrastructure/messaging/phone-number.js';
import { given } from '../dispute/given.js';
import { Access } from '../http/access.js';
import type { Caller } from '../http/caller.js';
import type { OpenLink } from '../http/identity.js';
import { Operation } from '../http/operation.js';
import { CurrentCaller, KeyedRequest } from '../http/request.js';
import { send } from '../http/send.js';
import {
  ContactProofAnswer,
  OfferContactProofBody,
  OwnContactView,
  type OwnContactState,
} from './contact-proof.dto.js';

const REFUSALS = ['Unauthenticated', 'Forbidden', 'NotFound'] as const;

/** How somebody who came from a link proves that the contact is the party's. */
@ApiTags('links')
@Controller({ path: 'contact-proofs', version: '1' })
export class OwnContactController {
  @Get('current')
  @Access('link')
  @Operation('getOwnContact', {
    summary: 'How far the contact that your code came back from is proved to be the party’s',
    refusals: REFUSALS,
  })
  @ApiOkResponse({ type: OwnContactView })
  async getOwnContact(@CurrentCaller() { tenant, link }: Caller): Promise<OwnContactView> {
    const { partyId, contactContentId } = heldBy(link);
    const { party } = await loadParty(tenant, partyId);
    const { offered } = party.contacts[contactContentId] ?? {};
    const state: OwnContactState = isProved(party, contactContentId) ? 'proved' : stateOf(offered?.state);
    const reasonContentId = state === 'refused' ? offered?.reasonContentId : undefined;
    const ids = [contactContentId, ...(reasonContentId === undefined ? [] : [reasonContentId])];
    const opened = await tenant.vault.open(ids);
    const phone = opened.get(contactContentId);
    return given({
      state,
      contact: phone === undefined ? undefined : maskedPhone(phone),
      reason: opened.get(reasonContentId ?? ''),
    });
  }

  @Post()
  @Access('link')
  @Operation('offerContactProof', {
    summary: 'Send papers that show that the contact is the party’s; a person compares them',
    description:
      'Until that is done the link reads and answers. Sent again, the newer papers take the older ones’ place.',
    refusals: [...REFUSALS, 'ContactNotProved', 'NothingNamed', 'UnknownReference'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: ContactProofAnswer })
  async offerContactProof(
    @Body() { papers }: OfferContactProofBody,
    @CurrentCaller() { tenant, link, actor: by, now: at }: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { partyId, disputeId, contactContentId } = heldBy(link);
    const offered = { contactContentId, disputeId, papers };
    send(reply, await offerProof(tenant, partyId, offered, { by, at, request }), tenant);
  }
}

/** What was opened, with the contact that the code came back from; an older release's session has none. */
const heldBy = (link: OpenLink | undefined): OpenLink & { readonly contactContentId: string } => {
  if (link?.contactContentId === undefined) return refuse('NotFound');
  return { ...link, contactContentId: link.contactContentId };
};

const stateOf = (offered: 'waiting' | 'refused' | 'matched' | undefined): OwnContactState =>
  offered === 'waiting' || offered === 'refused' ? offered : 'not-sent';
