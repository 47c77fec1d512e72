import { Body, Controller, Get, Header, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { answerOfficeOnce } from '#application/dispute/office-answers.js';
import { findMailIntake, setMailIntake } from '#application/mail-intake/mail-intakes.js';
import type { Request } from '#event-store/answers.js';
import { Access } from '../http/access.js';
import { officeOf } from '../http/association-door.js';
import { sendOffice } from '../http/office.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathId } from '../http/path-id.js';
import { KeyedRequest, type Known } from '../http/request.js';
import { MailIntakeSet, MailIntakeView, SetMailIntakeBody } from './mail-intake.dto.js';

const REFUSALS = ['Unauthenticated', 'Forbidden', 'NotFound'] as const;

/** Where the association takes complaints by mail (guideline 4.1). */
@ApiTags('associations')
@Controller({ path: 'associations/:associationId/mail-intake', version: '1' })
export class MailIntakeController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('administrator')
  @Header('Cache-Control', 'private, no-store')
  @Operation('getMailIntake', { summary: 'At which address mails are taken, and whether they are', refusals: REFUSALS })
  @ApiOkResponse({ type: MailIntakeView })
  async getMailIntake(
    @Param('associationId', PathId) associationId: string,
    @Req() known: Known,
  ): Promise<MailIntakeView> {
    const { tenant } = await officeOf(this.parts, known, associationId);
    const found = await findMailIntake(tenant.database, associationId);
    if (!found) return { isOn: false };
    const { address, isOn, checkedBy, at } = found;
    return { address, isOn, at, ...(checkedBy !== undefined && { checkedBy }) };
  }

  @Post()
  @HttpCode(200)
  @Access('administrator')
  @Operation('setMailIntake', {
    summary: 'Take complaints by mail at an address, or take none any more',
    description: 'A mail opens no dispute: it waits until its sender or an officer makes something of it.',
    refusals: [...REFUSALS, 'NamedTwice'],
    keyed: true,
  })
  @ApiOkResponse({ type: MailIntakeSet })
  async setMailIntake(
    @Param('associationId', PathId) associationId: string,
    @Body() { address: typed, isOn, checkedBy }: SetMailIntakeBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { by, at } = await officeOf(this.parts, known, associationId);
    const address = typed.toLowerCase();
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      await setMailIntake(manager, { associationId, address, isOn, checkedBy, by: by.id, at });
      return { status: 200, body: JSON.stringify({ address, isOn } satisfies MailIntakeSet) };
    });
    sendOffice(reply, answer);
  }
}
