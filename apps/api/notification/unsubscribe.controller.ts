import { Controller, Get, HttpCode, Inject, Param, Post, Res, VERSION_NEUTRAL } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { digestDaily, endNotifications } from '#application/notification/notification-preferences.js';
import { openUnsubscribeToken } from '#infrastructure/mail/unsubscribe-token.js';
import { hmacSecret } from '#infrastructure/vault/master-key.js';
import { LOCALES } from '#messages/locale.js';
import { NOTIFICATION_WORDS } from '#messages/notification/words.js';
import { Access } from '../http/access.js';
import { PARTS, type ApiParts } from '../http/parts.js';

/** No script, nothing from elsewhere, in no frame; its form goes back to this page. */
const POLICY = "default-src 'none'; object-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

type Line = keyof typeof NOTIFICATION_WORDS;

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
    if (this.accountOf(token) === undefined) return show(reply, 404, ['badLink']);
    show(reply, 200, ['endTitle', 'endAsk'], `${button('dailyButton', `${token}/daily`)}${button('endButton', token)}`);
  }

  @Post()
  @HttpCode(200)
  @Access('public')
  async end(@Param('token') token: string, @Res() reply: FastifyReply): Promise<void> {
    const accountId = this.accountOf(token);
    if (accountId === undefined) return show(reply, 404, ['badLink']);
    await endNotifications(this.parts.pool, accountId);
    show(reply, 200, ['ended']);
  }

  @Post('daily')
  @HttpCode(200)
  @Access('public')
  async daily(@Param('token') token: string, @Res() reply: FastifyReply): Promise<void> {
    const accountId = this.accountOf(token);
    if (accountId === undefined) return show(reply, 404, ['badLink']);
    await digestDaily(this.parts.pool, accountId);
    show(reply, 200, ['dailySet']);
  }

  private accountOf(token: string): string | undefined {
    return openUnsubscribeToken(hmacSecret(this.parts.masterKey, 'unsubscribe').export(), token, this.parts.now());
  }
}

/** A token that was opened is one of ours, and so without anything that HTML could mistake. */
const button = (line: Line, to: string): string =>
  `<form method="post" action="${to}"><p><button>${LOCALES.map((locale) => NOTIFICATION_WORDS[line][locale]).join(' / ')}</button></p></form>`;

const show = (reply: FastifyReply, status: number, lines: readonly Line[], form = ''): void => {
  const text = LOCALES.map(
    (locale) =>
      `<div lang="${locale}">${lines.map((line) => `<p>${NOTIFICATION_WORDS[line][locale]}</p>`).join('')}</div>`,
  ).join('');
  const page = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Parley</title>${text}${form}</html>`;
  void reply
    .status(status)
    .headers({ 'content-security-policy': POLICY, 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex' })
    .type('text/html; charset=utf-8')
    .send(page);
};
