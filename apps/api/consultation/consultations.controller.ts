import { randomBytes } from 'node:crypto';
import { Body, Controller, Get, Header, Param, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { askConsultation, loadConsultation } from '#application/consultation/consultations.js';
import { askedOnce } from '#application/context/asked-once.js';
import { findConsultations } from '#read-models/find-consultations.js';
import { pageAt, placeOf } from '../dispute/docket/cursor.js';
import { disputeNumber } from '../dispute/intake/filing/dispute-number.js';
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
import { actingInPerson, inPerson } from './asking.js';
import {
  AskConsultationBody,
  ConsultationAsked,
  ConsultationList,
  ConsultationView,
  ListConsultationsQuery,
} from './consultation.dto.js';
import { viewConsultation } from './view-consultation.js';

/** What somebody asks the association without opening a dispute: seen by who asked and by the staff alone. */
@ApiTags('consultations')
@Controller({ path: 'consultations', version: '1' })
export class ConsultationsController {
  @Post()
  @Access('party', 'platform:read')
  @Operation('askConsultation', {
    summary: 'Ask the association something without opening a dispute; answered with the day by which it is answered',
    description:
      'It opens nothing, tells nobody else and stops no period. The words are kept for a year after the last of them, encrypted. One of a platform’s people asks for itself; a key cannot.',
    refusals: READ,
    keyed: true,
  })
  @ApiResponse({ status: 201, type: ConsultationAsked })
  async askConsultation(@Body() { question, guide }: AskConsultationBody, @Act() acting: Acting): Promise<void> {
    const { request, reply, caller } = actingInPerson(acting);
    const { actor: by, now: at, tenant } = caller;
    const number = disputeNumber(at, randomBytes(5)).replace('PL-', 'CO-');
    const told = { number, question, ...(guide && { guide: JSON.stringify(guide) }) };
    send(reply, await askConsultation(tenant, { by, at, request }, told), tenant);
  }

  @Get()
  @Access('party', 'platform:read', 'case-manager')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listConsultations', {
    summary: 'Your consultations, the newest first; as a case manager all of the association',
    refusals: READ,
  })
  @ApiHeader({ name: 'Parley-After', required: false, description: 'Parley-Token of a change that it has to show' })
  @ApiOkResponse({ type: ConsultationList })
  async listConsultations(
    @Query() { cursor, limit = 50, stage, kind }: ListConsultationsQuery,
    @CurrentCaller() asking: Caller,
    @After() token: string | undefined,
  ): Promise<ConsultationList> {
    const caller = inPerson(asking);
    const { actor, tenant, account } = caller;
    await waitForTable(tenant, 'consultations', token);
    const isOfStaff = account?.roles.includes('case-manager') === true;
    const list = {
      operation: 'listConsultations',
      accountId: actor.id,
      isOfStaff,
      stage: stage ?? null,
      kind: kind ?? null,
    };
    const after = placeOf<{ readonly after: string }>(tenant, list, cursor)?.after;
    const of = { ...(!isOfStaff && { askerId: actor.id }), ...(stage && { stage }), ...(kind && { kind }) };
    const sought = { ...of, after, limit: limit + 1 };
    const rows = await findConsultations(tenant.database, tenant.associationId, sought);
    const { page, ...next } = pageAt(tenant, list, { rows, limit }, (last) => ({ after: last }));
    const once = await askedOnce(tenant, actor);
    const loaded = await Promise.all(page.map((id) => loadConsultation(once, id, actor)));
    return { items: await Promise.all(loaded.map((one) => viewConsultation(caller, one))), ...next };
  }

  @Get(':consultationId')
  @Access('party', 'platform:read', 'case-manager')
  @Header('Cache-Control', 'private, no-store')
  @Operation('getConsultation', { summary: 'One of them, with what you may do now', refusals: READ })
  @ApiOkResponse({ type: ConsultationView })
  async getConsultation(
    @Param('consultationId', PathId) consultationId: string,
    @CurrentCaller() asking: Caller,
  ): Promise<ConsultationView> {
    const caller = inPerson(asking);
    return viewConsultation(caller, await loadConsultation(caller.tenant, consultationId, caller.actor));
  }
}
