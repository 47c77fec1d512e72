import { Controller, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { answerOfficeOnce } from '#application/dispute/office-answers.js';
import { sendBreachLetters } from '#application/privacy/breach-letters.js';
import type { Request } from '#event-store/answers.js';
import { statementsIn } from '#infrastructure/database/statements.js';
import { noteSecurity } from '#infrastructure/security/security-event.js';
import { Access } from '../http/access.js';
import { officeOf } from '../http/association-door.js';
import { sendOffice } from '../http/office.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathId } from '../http/path-id.js';
import { KeyedRequest, type Known } from '../http/request.js';
import { sourceOf } from '../http/source-of.js';

export class LettersQueuedBody {
  @ApiProperty({ description: 'How many letters go out now; what became of each the list of breaches tells' })
  queued: number;
}

/** The letters of a breach go to the people concerned (PIPL 57). */
@ApiTags('privacy')
@Controller({ path: 'associations/:associationId/breaches/:breachId/letters', version: '1' })
export class BreachLettersController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Post()
  @HttpCode(200)
  @Access('administrator')
  @Operation('sendBreachLetters', {
    summary: 'Mail the letter, in both languages, to everybody concerned who was not told yet',
    refusals: ['Unauthenticated', 'Forbidden', 'NotFound'],
    keyed: true,
  })
  @ApiOkResponse({ type: LettersQueuedBody })
  async sendBreachLetters(
    @Param('associationId', PathId) associationId: string,
    @Param('breachId', PathId) breachId: string,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { by } = await officeOf(this.parts, known, associationId);
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      const database = statementsIn(manager);
      const queued = await sendBreachLetters({ database, associationId }, breachId, this.parts.now());
      const noted = { associationId, actor: by.id, source: sourceOf(known), facts: { breachId, queued } };
      await noteSecurity(database, { kind: 'breach-told', ...noted });
      return { status: 200, body: JSON.stringify({ queued }) };
    });
    sendOffice(reply, answer);
  }
}
