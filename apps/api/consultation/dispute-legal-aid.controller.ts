import { randomBytes } from 'node:crypto';
import { Body, Controller, Get, Header, HttpCode, Param, Post } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { askConsultation, loadConsultation, sealIn } from '#application/consultation/consultations.js';
import { loadOwnDispute } from '#application/dispute/disputes.js';
import { askerOf, isFromLink } from '#domain/consultation/roles.js';
import { visibilityOf } from '#domain/dispute/visibility/visibility.js';
import type { Actor } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import { findConsultations } from '#read-models/find-consultations.js';
import { NoBody } from '../dispute/no-body.js';
import { READ } from '../dispute/refusals.js';
import { Access } from '../http/access.js';
import { After } from '../http/after.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller } from '../http/request.js';
import { send } from '../http/send.js';
import { waitForTable } from '../http/wait-for-read.js';
import { ActOnRight as Act, type ActingOnRight as Acting } from '../right/acting.js';
import { act } from './act.js';
import { aidNumber, assertFewOpen, MOST_AID } from './asking.js';
import { ConsultationAsked, ConsultationChanged, ConsultationList, ConsultationTextBody } from './consultation.dto.js';
import { AskLegalAidBody } from './legal-aid.dto.js';
import { viewConsultation } from './view-consultation.js';

const ACT = [...READ, 'NotYourPart', 'WrongStage'] as const;

/**
 * Legal aid that a party asks for in its dispute, with an account or from a link: in no file, timeline or export of the
 * dispute, and seen by nobody else in it.
 */
@ApiTags('consultations')
@ApiHeader({ name: 'Parley-Party', required: false, description: 'The party that you act for' })
@Controller({ path: 'disputes/:disputeId/legal-aid', version: '1' })
export class DisputeLegalAidController {
  @Post()
  @Access('party')
  @Operation('askLegalAidIn', {
    summary: 'Ask the association for legal aid in your dispute; nobody else in it learns of that',
    description:
      'It stops no period and changes no deadline of the dispute. Asked from a link it is of that party’s links.',
    refusals: [...READ, 'NotYourPart', 'TooMany'],
    keyed: true,
  })
  @ApiResponse({ status: 201, type: ConsultationAsked })
  async askLegalAidIn(
    @Param('disputeId', PathId) disputeId: string,
    @Body() { about, ...asked }: AskLegalAidBody,
    @Act() { caller, request, reply }: Acting,
  ): Promise<void> {
    const { actor: by, now: at, tenant } = caller;
    await assertParty(caller, disputeId);
    await assertFewOpen(tenant, { askerId: askerOf(by), disputeId });
    const aid = { ...asked, disputeId, ...(isFromLink(by) && { byLink: true as const }) };
    const told = { number: aidNumber(at, randomBytes(5)), question: about, aid };
    send(reply, await askConsultation(tenant, { by, at, request }, told), tenant);
  }

  @Get()
  @Access('party')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listLegalAidIn', {
    summary: 'The legal aid that you asked for in this dispute, and what became of it, the newest first',
    refusals: [...READ, 'NotYourPart'],
  })
  @ApiHeader({ name: 'Parley-After', required: false, description: 'Parley-Token of a change that it has to show' })
  @ApiOkResponse({ type: ConsultationList })
  async listLegalAidIn(
    @Param('disputeId', PathId) disputeId: string,
    @CurrentCaller() caller: Caller,
    @After() token: string | undefined,
  ): Promise<ConsultationList> {
    const { actor, tenant } = caller;
    await assertParty(caller, disputeId);
    await waitForTable(tenant, 'consultations', token);
    const sought = { askerId: askerOf(actor), disputeId, kind: 'aid', limit: MOST_AID } as const;
    const ids = await findConsultations(tenant.database, tenant.associationId, sought);
    const loaded = await Promise.all(ids.map((id) => loadConsultation(tenant, id, actor)));
    return { items: await Promise.all(loaded.map((one) => viewConsultation(caller, one))) };
  }

  @Post(':consultationId/supplements')
  @HttpCode(200)
  @Access('party')
  @Operation('supplementLegalAidIn', {
    summary: 'Tell the association more about the legal aid that you asked for in this dispute',
    refusals: [...ACT, 'TooMany'],
    keyed: true,
  })
  @ApiOkResponse({ type: ConsultationChanged })
  supplementLegalAidIn(
    @Param('disputeId', PathId) disputeId: string,
    @Param('consultationId', PathId) id: string,
    @Body() { text }: ConsultationTextBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(id, acting, async (file) => {
      assertOwn(acting.caller.actor, disputeId, file);
      return {
        type: 'SupplementConsultation',
        data: { textContentId: await sealIn(acting.caller.tenant, file, text) },
      };
    });
  }

  @Post(':consultationId/withdrawals')
  @HttpCode(200)
  @Access('party')
  @Operation('withdrawLegalAidIn', {
    summary: 'Take back a request for legal aid that you made in this dispute',
    refusals: ACT,
    keyed: true,
  })
  @ApiOkResponse({ type: ConsultationChanged })
  withdrawLegalAidIn(
    @Param('disputeId', PathId) disputeId: string,
    @Param('consultationId', PathId) id: string,
    @NoBody() _: void,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(id, acting, (file) => {
      assertOwn(acting.caller.actor, disputeId, file);
      return { type: 'CloseConsultation', data: {} };
    });
  }
}

/** A party of the dispute; whoever has another part in it asks for no legal aid there. */
const assertParty = async ({ actor, tenant }: Caller, disputeId: string): Promise<void> => {
  const file = await loadOwnDispute(tenant, disputeId, actor);
  if (visibilityOf(actor, file).party === undefined) refuse('NotYourPart', { subject: 'dispute' });
};

type File = Awaited<ReturnType<typeof loadConsultation>>;
/** To whoever did not ask it in this dispute there is none. */
const assertOwn = (by: Actor, disputeId: string, { consultation: { aid, askerId } }: File): void => {
  if (aid?.disputeId !== disputeId || askerId !== askerOf(by)) refuse('NotFound');
};
