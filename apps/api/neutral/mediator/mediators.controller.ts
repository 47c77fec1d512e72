import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { recordAbsence, recordAbsenceEnd, recordDelisting, recordListing } from '#application/context/neutrals.js';
import type { Request } from '#event-store/answers.js';
import { given } from '../../dispute/given.js';
import { ReasonBody } from '../../dispute/measures/urgent/urgent.dto.js';
import { Access } from '../../http/access.js';
import type { Caller } from '../../http/caller.js';
import { HttpProblem } from '../../http/http-problem.js';
import { Operation } from '../../http/operation.js';
import { PathId } from '../../http/path-id.js';
import { CurrentCaller, KeyedRequest } from '../../http/request.js';
import { send } from '../../http/send.js';
import { viewRoster } from './view-roster.js';
import { ListMediatorBody, MediatorAnswer, MediatorsBody, NoteAbsenceBody } from './mediator.dto.js';

const REFUSALS = ['Unauthenticated', 'Forbidden', 'NotFound', 'NothingNamed', 'InstantImplausible'] as const;

const ENDED = ['Unauthenticated', 'Forbidden', 'NotFound', 'UnknownReference'] as const;

const on = (accountId: string) => ({ service: 'mediator', accountId }) as const;

/** The association's roster of mediators; a mediator's id is that of its account. */
@ApiTags('mediators')
@Controller({ path: 'mediators', version: '1' })
export class MediatorsController {
  @Get()
  @Access('signed-in', 'link')
  @Operation('listMediators', {
    summary: 'The roster of mediators, and who can be asked now',
    refusals: ['Unauthenticated', 'Forbidden'],
  })
  @ApiOkResponse({ type: MediatorsBody })
  async listMediators(@CurrentCaller() { tenant, now, account }: Caller): Promise<MediatorsBody> {
    const house = account?.roles.some((role) => role === 'case-manager' || role === 'administrator') === true;
    return { mediators: [...(await viewRoster(tenant, now, { house, ownId: account?.accountId }))] };
  }

  @Post(':mediatorId/listings')
  @HttpCode(200)
  @Access('administrator', 'operator')
  @Operation('listMediator', {
    summary: 'Put a mediator’s account on the roster, or tell its facts anew',
    refusals: REFUSALS,
    keyed: true,
  })
  @ApiOkResponse({ type: MediatorAnswer })
  async listMediator(
    @Param('mediatorId', PathId) mediatorId: string,
    @Body() { services, rights = [], languages, qualification, details, from, until, cap, training }: ListMediatorBody,
    @CurrentCaller() { tenant, actor: by, now: at }: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const facts = given({ services, rights, languages, qualification, details, term: { from, until }, training, cap });
    send(reply, await recordListing(tenant, on(mediatorId), facts, { by, at, request }), tenant);
  }

  @Post(':mediatorId/absences')
  @HttpCode(200)
  @Access('administrator', 'operator', 'mediator')
  @Operation('noteAbsence', {
    summary: 'Say that a mediator is away for some time; a mediator says it of itself alone',
    refusals: REFUSALS,
    keyed: true,
  })
  @ApiOkResponse({ type: MediatorAnswer })
  async noteAbsence(
    @Param('mediatorId', PathId) mediatorId: string,
    @Body() { from, until }: NoteAbsenceBody,
    @CurrentCaller() { tenant, actor: by, now: at, account }: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (account?.roles.includes('administrator') === false && mediatorId !== by.id) throw new HttpProblem('Forbidden');
    send(reply, await recordAbsence(tenant, on(mediatorId), { from, until }, { by, at, request }), tenant);
  }

  @Post(':mediatorId/absences/endings')
  @HttpCode(200)
  @Access('administrator', 'operator', 'mediator')
  @Operation('endAbsence', {
    summary: 'End an absence',
    description: 'Before it begins it is taken back. Whoever is away says so of itself alone.',
    refusals: ENDED,
    keyed: true,
  })
  @ApiOkResponse({ type: MediatorAnswer })
  async endAbsence(
    @Param('mediatorId', PathId) mediatorId: string,
    @Body() { from, until }: NoteAbsenceBody,
    @CurrentCaller() { tenant, actor: by, now: at, account }: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (account?.roles.includes('administrator') === false && mediatorId !== by.id) throw new HttpProblem('Forbidden');
    send(reply, await recordAbsenceEnd(tenant, on(mediatorId), { from, until }, { by, at, request }), tenant);
  }

  @Post(':mediatorId/delistings')
  @HttpCode(200)
  @Access('administrator', 'operator')
  @Operation('delistMediator', {
    summary: 'Take a mediator off the roster; what it has goes on',
    refusals: REFUSALS,
    keyed: true,
  })
  @ApiOkResponse({ type: MediatorAnswer })
  async delistMediator(
    @Param('mediatorId', PathId) mediatorId: string,
    @Body() { reason }: ReasonBody,
    @CurrentCaller() { tenant, actor: by, now: at }: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await recordDelisting(tenant, on(mediatorId), reason, { by, at, request }), tenant);
  }
}
