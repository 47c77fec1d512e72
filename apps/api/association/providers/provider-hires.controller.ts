import { Controller, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { tellAdministrators } from '#application/account/tell-administrators.js';
import { answerOfficeOnce } from '#application/dispute/office-answers.js';
import { checkOtherHand } from '#application/party/other-hand.js';
import { dropHire, hireProvider, holdHire } from '#application/provider/provider-hires.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Request } from '#event-store/answers.js';
import { statementsIn } from '#infrastructure/database/statements.js';
import { provedOffice } from '../../account/factor/proved-office.js';
import { NoBody } from '../../dispute/no-body.js';
import { Access } from '../../http/access.js';
import { sendOffice } from '../../http/office.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import { KeyedRequest, type Known } from '../../http/request.js';
import { HireDecided } from './provider-hire.dto.js';
import { hireTopic } from './take-hire.js';

const REFUSALS = ['Unauthenticated', 'Forbidden', 'NotFound', 'ProofNeeded'] as const;

/** Providers that one administrator proposed, and to which another agrees. */
@ApiTags('associations')
@Controller({ path: 'associations/:associationId/provider-hires/:hireId', version: '1' })
export class ProviderHiresController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Post('agreements')
  @HttpCode(200)
  @Access('administrator')
  @Operation('agreeToProvider', {
    summary: 'Agree, as an administrator of another hand, to a provider: it takes the place of the one before',
    description: 'What is there no more was decided, or another proposal took its place. The others are told.',
    refusals: [...REFUSALS, 'SecondPersonNeeded'],
    keyed: true,
  })
  @ApiOkResponse({ type: HireDecided })
  async agreeToProvider(
    @Param('associationId', PathId) associationId: string,
    @Param('hireId', PathId) hireId: string,
    @NoBody() _: void,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { tenant, by } = await provedOffice(this.parts, known, associationId);
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      const [database, at] = [statementsIn(manager), this.parts.now()];
      const hire = await holdHire(database, associationId, hireId);
      if (hire.proposedBy === by.id) refuse('SecondPersonNeeded');
      await checkOtherHand(tenant, by.id, [hire.proposedBy]);
      await hireProvider(database, hire, at);
      await tellAdministrators(database, { associationId, by: by.id, topic: hireTopic(hire.service, 'hired') }, at);
      return { status: 200, body: JSON.stringify({ hireId, state: 'hired' } satisfies HireDecided) };
    });
    sendOffice(reply, answer);
  }

  @Post('refusals')
  @HttpCode(200)
  @Access('administrator')
  @Operation('refuseProvider', {
    summary: 'Let a proposed provider go; what stood before stands',
    refusals: REFUSALS,
    keyed: true,
  })
  @ApiOkResponse({ type: HireDecided })
  async refuseProvider(
    @Param('associationId', PathId) associationId: string,
    @Param('hireId', PathId) hireId: string,
    @NoBody() _: void,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await provedOffice(this.parts, known, associationId);
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      const database = statementsIn(manager);
      await dropHire(database, await holdHire(database, associationId, hireId));
      return { status: 200, body: JSON.stringify({ hireId, state: 'refused' } satisfies HireDecided) };
    });
    sendOffice(reply, answer);
  }
}
