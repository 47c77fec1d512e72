import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { recordMatch, recordMatchEnd, recordProofRefused } from '#application/party/contact-proofs.js';
import type { Request } from '#event-store/answers.js';
import { numbersOf } from '#read-models/numbers-of.js';
import { maskedPhone } from '#infrastructure/messaging/phone-number.js';
import { given } from '../dispute/given.js';
import { Access } from '../http/access.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller, KeyedRequest } from '../http/request.js';
import { send } from '../http/send.js';
import {
  ContactProofAnswer,
  ContactProofList,
  MatchContactBody,
  RefuseContactProofBody,
  type ContactProofView,
} from './contact-proof.dto.js';
import { standingOf } from './standing.js';

const REFUSALS = ['Unauthenticated', 'Forbidden', 'NotFound'] as const;

/** Papers by which holders of contacts show that these are the party's, compared by a person. */
@ApiTags('parties')
@Controller({ path: 'parties/:partyId/contact-proofs', version: '1' })
export class ContactProofsController {
  @Get()
  @Access('party', 'case-manager')
  @Operation('listContactProofs', { summary: 'What was sent to prove contacts of the party', refusals: REFUSALS })
  @ApiOkResponse({ type: ContactProofList })
  async listContactProofs(
    @Param('partyId', PathId) partyId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<ContactProofList> {
    const { party } = await standingOf(caller, partyId);
    const offers = Object.values(party.contacts).flatMap(({ offered }) => offered?.disputeId ?? []);
    const [opened, numbers] = await Promise.all([
      caller.tenant.vault.open(Object.keys(party.contacts)),
      numbersOf(caller.tenant, offers),
    ]);
    return {
      items: Object.entries(party.contacts).flatMap(([id, { offered, matched }]): ContactProofView[] => {
        if (!offered) return [];
        const { proofId, disputeId, state, papers } = offered;
        const phone = opened.get(id);
        const contact = phone === undefined ? undefined : maskedPhone(phone);
        const number = numbers.get(disputeId);
        return [given({ proofId, disputeId, number, state, contact, papers: [...papers], proof: matched?.proof })];
      }),
    };
  }

  @Post(':proofId/matches')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('matchContact', {
    summary: 'Record that you compared the papers, and that the contact is the party’s',
    description: 'Not by whoever entered the contact for the party. From then on its links act in everything.',
    refusals: [...REFUSALS, 'WrongStage', 'SecondPersonNeeded'],
    keyed: true,
  })
  @ApiOkResponse({ type: ContactProofAnswer })
  async matchContact(
    @Param('partyId', PathId) partyId: string,
    @Param('proofId', PathId) proofId: string,
    @Body() { proof, note }: MatchContactBody,
    @CurrentCaller() { tenant, actor: by, now: at }: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await recordMatch(tenant, partyId, given({ proofId, proof, note }), { by, at, request }), tenant);
  }

  @Post(':proofId/refusals')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('refuseContactProof', {
    summary: 'Record that the papers do not show that the contact is the party’s, and why',
    refusals: [...REFUSALS, 'WrongStage'],
    keyed: true,
  })
  @ApiOkResponse({ type: ContactProofAnswer })
  async refuseContactProof(
    @Param('partyId', PathId) partyId: string,
    @Param('proofId', PathId) proofId: string,
    @Body() { reason }: RefuseContactProofBody,
    @CurrentCaller() { tenant, actor: by, now: at }: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await recordProofRefused(tenant, partyId, { proofId, reason }, { by, at, request }), tenant);
  }

  @Post(':proofId/ends')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('endContactMatch', {
    summary: 'Record that a contact which was matched is the party’s no longer, or never was',
    refusals: REFUSALS,
    keyed: true,
  })
  @ApiOkResponse({ type: ContactProofAnswer })
  async endContactMatch(
    @Param('partyId', PathId) partyId: string,
    @Param('proofId', PathId) proofId: string,
    @Body() { reason }: RefuseContactProofBody,
    @CurrentCaller() { tenant, actor: by, now: at }: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await recordMatchEnd(tenant, partyId, { proofId, reason }, { by, at, request }), tenant);
  }
}
