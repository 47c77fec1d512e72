import { Controller, Get, HttpCode, Inject, Param, Post, Res, VERSION_NEUTRAL } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { digestDaily, endNotifications } from '#application/notification/notification-preferences.js';
import { openUnsubscribeToken } from '#infrastructure/mail/unsubscribe-token.js';
import { hmacSecret } from '#infrastructure/vault/master-key.js';
import { NOTIFICATION_WORDS as WORDS } from '#messages/notification/words.js';
import { Access } from '../http/access.js';
import { sendLinkPage } from '../http/link-page.js';
import { PARTS, type ApiParts } from '../http/parts.js';

/**
 * Where a mail's link ends notifications without signing in (RFC 8058), or lets one mail a day come: opened, it asks,
 * since programs open links, too; one POST does it. In both languages, because nobody is known here.
 */
@ApiExcludeController()
@Controller({ path: 'u/:token', version: VERSION_NEUTRAL })
export class UnsubscribeController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('public')
  ask(@Param('token') token: string, @Res() reply: FastifyReply): void {
    if (this.accountOf(token) === undefined) return sendLinkPage(reply, 404, [WORDS.badLink]);
    sendLinkPage(
      reply,
      200,
      [WORDS.endTitle, WORDS.endAsk],
      [
        { words: WORDS.dailyButton, to: `${token}/daily` },
        { words: WORDS.endButton, to: token },
      ],
    );
  }

  @Post()
  @HttpCode(200)
  @Access('public')
  async end(@Param('token') token: string, @Res() reply: FastifyReply): Promise<void> {
    const accountId = this.accountOf(token);
    if (accountId === undefined) return sendLinkPage(reply, 404, [WORDS.badLink]);
    await endNotifications(this.parts.pool, accountId);
    sendLinkPage(reply, 200, [WORDS.ended]);
  }

  @Post('daily')
  @HttpCode(200)
  @Access('public')
  async daily(@Param('token') token: string, @Res() reply: FastifyReply): Promise<void> {
    const accountId = this.accountOf(token);
    if (accountId === undefined) return sendLinkPage(reply, 404, [WORDS.badLink]);
    await digestDaily(this.parts.pool, accountId);
    sendLinkPage(reply, 200, [WORDS.dailySet]);
  }

  private accountOf(token: string): string | undefined {
    return openUnsubscribeToken(hmacSecret(this.parts.masterKey, 'unsubscribe').export(), token, this.parts.now());
  }
}
