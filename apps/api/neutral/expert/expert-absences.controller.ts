import { Body, Controller, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { recordAbsence, recordAbsenceEnd } from '#application/context/neutrals.js';
import type { Request } from '#event-store/answers.js';
import { Access } from '../../http/access.js';
import type { Caller } from '../../http/caller.js';
import { HttpProblem } from '../../http/http-problem.js';
import { Operation } from '../../http/operation.js';
import { PathId } from '../../http/path-id.js';
import { CurrentCaller, KeyedRequest } from '../../http/request.js';
import { send } from '../../http/send.js';
import { NoteAbsenceBody } from '../mediator/mediator.dto.js';
import { ExpertAnswer } from './expert.dto.js';

const REFUSALS = ['Unauthenticated', 'Forbidden', 'NotFound', 'NothingNamed', 'InstantImplausible'] as const;
const ENDED = ['Unauthenticated', 'Forbidden', 'NotFound', 'UnknownReference'] as const;

const on = (accountId: string) => ({ service: 'expert', accountId }) as const;

/** When an expert can be asked nothing. */
@ApiTags('experts')
@Controller({ path: 'experts', version: '1' })
export class ExpertAbsencesController {
  @Post(':expertId/absences')
  @HttpCode(200)
  @Access('administrator', 'operator', 'expert')
  @Operation('noteExpertAbsence', {
    summary: 'Say that an expert is away for some time; an expert says it of itself alone',
    refusals: REFUSALS,
    keyed: true,
  })
  @ApiOkResponse({ type: ExpertAnswer })
  async noteExpertAbsence(
    @Param('expertId', PathId) expertId: string,
    @Body() { from, until }: NoteAbsenceBody,
    @CurrentCaller() { tenant, actor: by, now: at, account }: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (account?.roles.includes('administrator') === false && expertId !== by.id) throw new HttpProblem('Forbidden');
    send(reply, await recordAbsence(tenant, on(expertId), { from, until }, { by, at, request }), tenant);
  }

  @Post(':expertId/absences/endings')
  @HttpCode(200)
  @Access('administrator', 'operator', 'expert')
  @Operation('endExpertAbsence', {
    summary: 'End an absence',
    description: 'Before it begins it is taken back. Whoever is away says so of itself alone.',
    refusals: ENDED,
    keyed: true,
  })
  @ApiOkResponse({ type: ExpertAnswer })
  async endExpertAbsence(
    @Param('expertId', PathId) expertId: string,
    @Body() { from, until }: NoteAbsenceBody,
    @CurrentCaller() { tenant, actor: by, now: at, account }: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (account?.roles.includes('administrator') === false && expertId !== by.id) throw new HttpProblem('Forbidden');
    send(reply, await recordAbsenceEnd(tenant, on(expertId), { from, until }, { by, at, request }), tenant);
  }
}
