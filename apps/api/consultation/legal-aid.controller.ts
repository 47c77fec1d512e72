import { randomBytes } from 'node:crypto';
import { Body, Controller, Get, Header, Post } from '@nestjs/common';
import { ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { askConsultation } from '#application/consultation/consultations.js';
import { localDateAt, monthsAfter } from '#domain/calendar/local-date.js';
import { AID_HELPS } from '#domain/consultation/aid.js';
import { LEAST_FOR_A_RATE } from '#rating/interval.js';
import { AID_CAME_OF } from '#read-models/consultations.projection.js';
import { countLegalAid, type CountedAid } from '#read-models/count-legal-aid.js';
import { READ } from '../dispute/refusals.js';
import { Access } from '../http/access.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { CurrentCaller } from '../http/request.js';
import { send } from '../http/send.js';
import { ActOnRight as Act, type ActingOnRight as Acting } from '../right/acting.js';
import { share } from '../statistics/figures-of.js';
import { ConsultationAsked } from './consultation.dto.js';
import { aidNumber, assertFewOpen } from './asking.js';
import { AskLegalAidBody, LegalAidFigures } from './legal-aid.dto.js';

const sum = (some: readonly CountedAid[], fits: (one: CountedAid) => boolean): number =>
  some.reduce((all, one) => all + (fits(one) ? one.count : 0), 0);

/** Legal aid asked of the association before a dispute, and what became of such requests (guideline 4.1, 4.2.2). */
@ApiTags('consultations')
@Controller({ path: 'legal-aid', version: '1' })
export class LegalAidController {
  @Post()
  @Access('party')
  @Operation('askLegalAid', {
    summary:
      'Ask the association for legal aid, before or beside any dispute; answered with the day by which it is answered',
    description:
      'It is a consultation that only you and the association see: it tells nobody else, stops no period and changes no deadline.',
    refusals: [...READ, 'TooMany'],
    keyed: true,
  })
  @ApiResponse({ status: 201, type: ConsultationAsked })
  async askLegalAid(@Body() { about, ...aid }: AskLegalAidBody, @Act() acting: Acting): Promise<void> {
    const { request, reply, caller } = acting;
    const { actor: by, now: at, tenant } = caller;
    await assertFewOpen(tenant, { askerId: by.id });
    const told = { number: aidNumber(at, randomBytes(5)), question: about, aid };
    send(reply, await askConsultation(tenant, { by, at, request }, told), tenant);
  }

  @Get('figures')
  @Access('case-manager', 'administrator')
  @Header('Cache-Control', 'private, no-store')
  @Operation('getLegalAidFigures', {
    summary: 'What became of the legal aid that was asked for in the last twelve months',
    description: 'A rate has its interval (Wilson, 95 %) and is missing where it would be of fewer than `least`.',
    refusals: READ,
  })
  @ApiOkResponse({ type: LegalAidFigures })
  async getLegalAidFigures(@CurrentCaller() { tenant, now }: Caller): Promise<LegalAidFigures> {
    const since = monthsAfter(localDateAt(now), -12);
    const { asked, counted } = await countLegalAid(tenant.database, tenant.associationId, since);
    return {
      ...{ since, asked, least: LEAST_FOR_A_RATE },
      helps: AID_HELPS.map((help) => {
        const of = counted.filter((one) => one.help === help);
        const ended = sum(of, ({ cameOf }) => cameOf !== null && cameOf !== 'withdrawn');
        const granted = share(
          sum(of, ({ cameOf }) => cameOf === 'granted'),
          ended,
        );
        return { help, asked: sum(of, () => true), ended, granted };
      }),
      cameOf: [
        ...AID_CAME_OF.map((cameOf) => ({ cameOf, count: sum(counted, (one) => one.cameOf === cameOf) })),
        { cameOf: 'open', count: sum(counted, (one) => one.cameOf === null) },
      ],
    };
  }
}
