import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { findExperts } from '#application/context/experts.js';
import { recordDelisting, recordListing } from '#application/context/neutrals.js';
import { isAvailable } from '#domain/neutral/state.js';
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
import { ExpertAnswer, ExpertsBody, ListExpertBody } from './expert.dto.js';

const REFUSALS = ['Unauthenticated', 'Forbidden', 'NotFound', 'NothingNamed', 'InstantImplausible'] as const;

const on = (accountId: string) => ({ service: 'expert', accountId }) as const;

/**
 * The association's roster of experts; an expert's id is that of its account. What ties it to whom stands at the
 * affiliations.
 */
@ApiTags('experts')
@Controller({ path: 'experts', version: '1' })
export class ExpertsController {
  @Get()
  @Access('signed-in', 'link')
  @Operation('listRoster', {
    summary: 'The roster of experts, and who can be asked now',
    refusals: ['Unauthenticated', 'Forbidden'],
  })
  @ApiOkResponse({ type: ExpertsBody })
  async listRoster(@CurrentCaller() { tenant, now, account }: Caller): Promise<ExpertsBody> {
    const house = account?.roles.some((role) => role === 'case-manager' || role === 'administrator');
    const { experts } = await findExperts(tenant);
    return {
      experts: experts.flatMap(({ expertId, name, neutral, load }) => {
        const listed = neutral.listings.expert;
        if (!listed) return [];
        const { rights, fields = [], languages, qualification, term, training, cap } = listed;
        const facts = {
          rights: [...rights],
          fields: [...fields],
          languages: [...languages],
          qualification,
          until: term.until,
          trainedAt: training?.completedAt,
        };
        return [
          given({
            expertId,
            name,
            ...facts,
            available: isAvailable(neutral, 'expert', load, now),
            ...((house === true || expertId === account?.accountId) && {
              load,
              cap,
              absences: neutral.absences.map(({ from, until }) => ({ from, until })),
            }),
          }),
        ];
      }),
    };
  }

  @Post(':expertId/listings')
  @HttpCode(200)
  @Access('administrator', 'operator')
  @Operation('listExpert', {
    summary: 'Put an expert’s account on the roster, or tell its facts anew',
    refusals: REFUSALS,
    keyed: true,
  })
  @ApiOkResponse({ type: ExpertAnswer })
  async listExpert(
    @Param('expertId', PathId) expertId: string,
    @Body() { rights = [], fields, languages, qualification, details, from, until, cap, training }: ListExpertBody,
    @CurrentCaller() { tenant, actor: by, now: at }: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const facts = given({
      services: ['expert'] as const,
      rights,
      fields,
      languages,
      qualification,
      details,
      term: { from, until },
      training,
      cap,
    });
    send(reply, await recordListing(tenant, on(expertId), facts, { by, at, request }), tenant);
  }

  @Post(':expertId/delistings')
  @HttpCode(200)
  @Access('administrator', 'operator')
  @Operation('delistExpert', {
    summary: 'Take an expert off the roster; what it has goes on',
    refusals: REFUSALS,
    keyed: true,
  })
  @ApiOkResponse({ type: ExpertAnswer })
  async delistExpert(
    @Param('expertId', PathId) expertId: string,
    @Body() { reason }: ReasonBody,
    @CurrentCaller() { tenant, actor: by, now: at }: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await recordDelisting(tenant, on(expertId), reason, { by, at, request }), tenant);
  }
}
