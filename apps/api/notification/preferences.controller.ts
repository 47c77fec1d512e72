import { hash } from 'node:crypto';
import { Body, Controller, Get, Header, Headers, Inject, Put, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  findPreferences,
  savePreferences,
  type KeptPreferences,
} from '#application/notification/notification-preferences.js';
import { Access } from '../http/access.js';
import { HttpProblem, invalid } from '../http/http-problem.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import type { Known } from '../http/request.js';
import { isFailing } from './failed-deliveries.js';
import { PreferencesBody, PreferencesView } from './preferences.dto.js';

const ETAG = { ETag: { description: 'Another one after every change', schema: { type: 'string' as const } } };

/** What somebody who is signed in wants to be told by mail beside legal service. */
@ApiTags('notifications')
@Controller({ path: 'me/notification-preferences', version: '1' })
export class PreferencesController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('signed-in')
  @Header('Cache-Control', 'private, no-store')
  @Operation('getNotificationPreferences', {
    summary: 'How often you want mail about what, and when none',
    refusals: ['Unauthenticated'],
  })
  @ApiOkResponse({ type: PreferencesView, headers: ETAG })
  async getNotificationPreferences(
    @Req() { identity }: Known,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const accountId = accountOf(identity);
    return this.show(accountId, (await findPreferences(this.parts.pool, [accountId]))(accountId), reply);
  }

  @Put()
  @Access('signed-in')
  @ApiHeader({ name: 'If-Match', required: true, description: 'ETag of the preferences as you saw them' })
  @Operation('changeNotificationPreferences', {
    summary: 'Say how often you want mail about what, and when none',
    description: 'Counts for what is already waiting to go out, too. Legal service is not touched.',
    refusals: ['Unauthenticated', 'PreconditionFailed'],
  })
  @ApiOkResponse({ type: PreferencesView, headers: ETAG })
  async changeNotificationPreferences(
    @Body() { reminder, act, news, room, task, quiet, zone }: PreferencesBody,
    @Headers('if-match') ifMatch: string | undefined,
    @Req() { identity }: Known,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const accountId = accountOf(identity);
    if (ifMatch === undefined) throw invalid('If-Match', 'missing');
    const { version, reminder: before } = (await findPreferences(this.parts.pool, [accountId]))(accountId);
    const seen = ifMatch.split(',').map((tag) => tag.trim());
    const hours = quiet && { quiet: { from: quiet.from, until: quiet.until } };
    const wanted = { reminder: reminder ?? before, act, news, room, task, ...hours, zone };
    const saved =
      seen.some((tag) => tag === '*' || tag === tagOf(accountId, version)) &&
      (await savePreferences(this.parts.pool, accountId, wanted, version));
    if (!saved) throw new HttpProblem('PreconditionFailed');
    return this.show(accountId, saved, reply);
  }

  private async show(
    accountId: string,
    { version, ...preferences }: KeptPreferences,
    reply: FastifyReply,
  ): Promise<object> {
    reply.header('etag', tagOf(accountId, version));
    return { ...preferences, failing: await isFailing(this.parts.pool, accountId) };
  }
}

const tagOf = (accountId: string, version: number): string =>
  `"${hash('sha256', `notification-preferences:${accountId}:${version}`, 'base64url')}"`;

const accountOf = (identity: Known['identity']): string => {
  if (identity?.kind !== 'account') throw new HttpProblem('Forbidden');
  return identity.account.id;
};
