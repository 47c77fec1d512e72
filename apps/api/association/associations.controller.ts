import { Body, Controller, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { answerOfficeOnce } from '#application/dispute/office-answers.js';
import type { Request } from '#event-store/answers.js';
import { Association } from '#infrastructure/database/entities/association.js';
import { newId } from '#infrastructure/ids.js';
import { SANDBOX_NAMES, saysSandbox } from '#infrastructure/sandbox/sandbox-names.js';
import { Access } from '../http/access.js';
import { HttpProblem, invalid } from '../http/http-problem.js';
import { sendOffice } from '../http/office.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { KeyedRequest, type Known } from '../http/request.js';
import { foundUnder } from './address/found-under.js';
import { AssociationCreated, CreateAssociationBody } from './association.dto.js';

@ApiTags('associations')
@Controller({ path: 'associations', version: '1' })
export class AssociationsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Post()
  @Access('operator')
  @Operation('createAssociation', {
    summary: 'Set up an association on this installation',
    refusals: ['Unauthenticated', 'Forbidden', 'NotInProduction', 'SlugTaken'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: AssociationCreated })
  async createAssociation(
    @Body() { clockStartsAt, slug: wished, sandbox = false, ...named }: CreateAssociationBody,
    @Req() { arrivedAt }: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (clockStartsAt !== undefined && this.parts.environment === 'production')
      throw new HttpProblem('NotInProduction');
    const nameZh = sandbox ? SANDBOX_NAMES.zh(named.nameZh) : named.nameZh;
    const nameEn = sandbox ? SANDBOX_NAMES.en(named.nameEn) : named.nameEn;
    if (!sandbox && (saysSandbox(nameZh) || saysSandbox(nameEn)))
      throw invalid(saysSandbox(nameZh) ? 'nameZh' : 'nameEn', 'invalid');
    const clockOffsetMs = clockStartsAt === undefined ? 0 : new Date(clockStartsAt).getTime() - arrivedAt.getTime();
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      const id = newId();
      await manager
        .getRepository(Association)
        .insert({ id, nameZh, nameEn, clockOffsetMs, sandbox, createdAt: arrivedAt });
      const slug = await foundUnder(manager, { associationId: id, nameEn: named.nameEn, wished }, arrivedAt);
      await manager.query(
        "WITH head AS (UPDATE office.clock_head SET version = version + 1 RETURNING version) SELECT pg_notify('clock', version::text) FROM head",
      );
      return { status: 201, body: JSON.stringify({ associationId: id, slug } satisfies AssociationCreated) };
    });
    await this.parts.clock.refresh();
    sendOffice(reply, answer);
  }
}
