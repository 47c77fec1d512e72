import { Body, Controller, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { recordQualification, recordQualificationEnd } from '#application/context/neutrals.js';
import type { Request } from '#event-store/answers.js';
import { given } from '../../dispute/given.js';
import { Access } from '../../http/access.js';
import type { Caller } from '../../http/caller.js';
import { Operation } from '../../http/operation.js';
import { PathId } from '../../http/path-id.js';
import { CurrentCaller, KeyedRequest } from '../../http/request.js';
import { send } from '../../http/send.js';
import { CheckQualificationBody, EndQualificationBody, MediatorAnswer } from './mediator.dto.js';

/** As what a mediator may mediate, by its papers. */
@ApiTags('mediators')
@Controller({ path: 'mediators/:mediatorId', version: '1' })
export class QualificationsController {
  @Post('qualifications')
  @HttpCode(200)
  @Access('administrator', 'case-manager')
  @Operation('checkQualification', {
    summary: 'Record that you saw the paper by which a mediator may mediate, and until when it counts',
    refusals: ['Unauthenticated', 'Forbidden', 'NotFound', 'InstantImplausible', 'SecondPersonNeeded'],
    keyed: true,
  })
  @ApiOkResponse({ type: MediatorAnswer })
  async checkQualification(
    @Param('mediatorId', PathId) mediatorId: string,
    @Body() { kind, paper, until }: CheckQualificationBody,
    @CurrentCaller() { tenant, actor: by, now: at }: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const seen = { kind, paper, ...given({ until }) };
    send(reply, await recordQualification(tenant, mediatorId, seen, { by, at, request }), tenant);
  }

  @Post('qualification-endings')
  @HttpCode(200)
  @Access('administrator', 'case-manager')
  @Operation('endQualification', {
    summary: 'Say that a mediator may mediate as this no more; what it has goes on',
    refusals: ['Unauthenticated', 'Forbidden', 'NotFound', 'NothingNamed'],
    keyed: true,
  })
  @ApiOkResponse({ type: MediatorAnswer })
  async endQualification(
    @Param('mediatorId', PathId) mediatorId: string,
    @Body() { kind, reason }: EndQualificationBody,
    @CurrentCaller() { tenant, actor: by, now: at }: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await recordQualificationEnd(tenant, mediatorId, { kind, reason }, { by, at, request }), tenant);
  }
}
