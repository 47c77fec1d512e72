import { Body, Controller, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { tellAdministrators } from '#application/account/tell-administrators.js';
import { answerOfficeOnce } from '#application/dispute/office-answers.js';
import { endHired } from '#application/provider/provider-hires.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Request } from '#event-store/answers.js';
import { statementsIn } from '#infrastructure/database/statements.js';
import { provedOffice } from '../../account/factor/proved-office.js';
import { Access } from '../../http/access.js';
import { sendOffice } from '../../http/office.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import { KeyedRequest, type Known } from '../../http/request.js';
import { EndProviderBody, ProviderEnded } from './provider-hire.dto.js';

@ApiTags('associations')
@Controller({ path: 'associations/:associationId/provider-endings', version: '1' })
export class ProviderEndingsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Post()
  @HttpCode(200)
  @Access('operator', 'administrator')
  @Operation('endProvider', {
    summary: 'Part with a provider that the association hired; the operator’s for all takes its place, or nobody',
    description:
      'One administrator is enough: nobody but the operator says who comes then. The other administrators are told.',
    refusals: ['Unauthenticated', 'Forbidden', 'NotFound', 'ProofNeeded', 'AnsweredAlready'],
    keyed: true,
  })
  @ApiOkResponse({ type: ProviderEnded })
  async endProvider(
    @Param('associationId', PathId) associationId: string,
    @Body() { service }: EndProviderBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { by } = await provedOffice(this.parts, known, associationId);
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      const database = statementsIn(manager);
      if (!(await endHired(database, { associationId, service }))) refuse('AnsweredAlready', { field: 'service' });
      await tellAdministrators(database, { associationId, by: by.id, topic: 'provider-ended' }, this.parts.now());
      return { status: 200, body: JSON.stringify({ service } satisfies ProviderEnded) };
    });
    sendOffice(reply, answer);
  }
}
