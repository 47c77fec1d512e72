import { Controller, Get, HttpCode, Inject, Param, Post, Req, Res, VERSION_NEUTRAL } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { confirmAsking } from '#application/privacy/asking-without-account.js';
import { findDataLink, takeDataLink, type DataLinkRow } from '#application/privacy/data-links.js';
import type { DataRequestRow } from '#application/privacy/data-requests.js';
import { localDateAt } from '#domain/calendar/local-date.js';
import { instant } from '#domain/kernel/message.js';
import { statementsIn, type Statements } from '#infrastructure/database/statements.js';
import { noteSecurity } from '#infrastructure/security/security-event.js';
import { formatDay } from '#messages/format.js';
import type { Words } from '#messages/locale.js';
import { ASKING_WORDS as WORDS } from '#messages/privacy/asking.js';
import { Access } from '../http/access.js';
import { loadAssociation } from '../http/association-door.js';
import { tenantOf } from '../http/caller-of.js';
import { sendLinkPage, type LinkButton } from '../http/link-page.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import type { Known } from '../http/request.js';
import { sourceOf } from '../http/source-of.js';
import { answerLines } from './answer-lines.js';

type Line = Words | string;

/**
 * Where a mail's link leads somebody without an account: opened, it asks, since programs open links, too; one POST
 * confirms what was asked, or shows the answer, once. In both languages.
 */
@ApiExcludeController()
@Controller({ path: 'd/:token', version: VERSION_NEUTRAL })
export class DataLinksController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('public')
  async ask(@Param('token') token: string, @Res() reply: FastifyReply): Promise<void> {
    const link = await findDataLink(this.parts.pool, token, this.parts.now());
    if (!link) return show(reply, 404, [WORDS.badLink]);
    if (link.purpose === 'answer') show(reply, 200, [WORDS.askRead], { words: WORDS.readButton, to: token });
    else show(reply, 200, [WORDS.askConfirm], { words: WORDS.confirmButton, to: token });
  }

  @Post()
  @HttpCode(200)
  @Access('public')
  async use(@Param('token') token: string, @Req() known: Known, @Res() reply: FastifyReply): Promise<void> {
    const lines = await this.parts.dataSource.transaction(async (manager) => {
      const database = statementsIn(manager);
      const link = await takeDataLink(database, token, this.parts.now());
      if (!link) return undefined;
      return link.purpose === 'answer' ? this.read(database, link, known) : this.confirm(database, link, known);
    });
    if (lines) show(reply, 200, lines);
    else show(reply, 404, [WORDS.badLink]);
  }

  private async confirm(database: Statements, link: DataLinkRow, known: Known): Promise<readonly Line[]> {
    const associationId = link.association_id;
    const { clockOffsetMs } = await loadAssociation(this.parts, associationId);
    const at = instant(known.arrivedAt.getTime() + clockOffsetMs);
    const row = await confirmAsking({ database, associationId }, link, at);
    const facts = { requestId: row.id, account: false };
    await noteSecurity(database, { kind: `${row.kind}-asked`, associationId, source: sourceOf(known), facts });
    const due = localDateAt(instant(row.due_at));
    return [WORDS.confirmed, { 'zh-CN': formatDay(due, 'zh-CN'), en: formatDay(due, 'en') }];
  }

  private async read(database: Statements, link: DataLinkRow, known: Known): Promise<readonly Line[]> {
    const associationId = link.association_id;
    const { vault } = tenantOf(this.parts, await loadAssociation(this.parts, associationId), []);
    const { rows } = await database.query<DataRequestRow>(
      'SELECT * FROM office.data_request WHERE association_id = $1 AND id = $2',
      [associationId, link.request_id],
    );
    const [row] = rows;
    if (!row) return [WORDS.badLink];
    const facts = { requestId: row.id };
    await noteSecurity(database, { kind: 'data-answer-read', associationId, source: sourceOf(known), facts });
    const id = row.answer_content_id ?? '';
    return answerLines(row, (await vault.open([id])).get(id) ?? '');
  }
}

/** Kept by nobody on the way: what was asked, or an answer, stands here. */
const show = (reply: FastifyReply, status: number, lines: readonly Line[], button?: LinkButton): void =>
  sendLinkPage(reply.header('cache-control', 'no-store'), status, lines, button && [button]);
