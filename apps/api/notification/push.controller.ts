import { Body, Controller, Delete, Get, Header, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { answerOfficeOnce } from '#application/dispute/office-answers.js';
import { addPush, endPush, findPush, type PushHolder } from '#application/notification/push-subscriptions.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Request } from '#event-store/answers.js';
import { ensurePushKey } from '#infrastructure/push/push-keys.js';
import { Access } from '../http/access.js';
import { HttpProblem } from '../http/http-problem.js';
import { sendOffice } from '../http/office.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathId } from '../http/path-id.js';
import { KeyedRequest, type Known } from '../http/request.js';
import { PushTurnedOn, PushView, TurnOnPushBody } from './push.dto.js';

/** A word on a phone that there is something, beside mail and messages; never a service of anything. */
@ApiTags('notifications')
@Controller({ path: 'me/push-subscriptions', version: '1' })
export class PushController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('signed-in', 'link')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listPushSubscriptions', {
    summary: 'In which browsers you are told that there is something, and the key under which one more subscribes',
    refusals: ['Unauthenticated'],
  })
  @ApiOkResponse({ type: PushView })
  async listPushSubscriptions(@Req() known: Known): Promise<object> {
    const { pool, masterKey, now } = this.parts;
    const { publicKey } = await ensurePushKey(pool, masterKey, now());
    const items = await findPush(pool, holderOf(known));
    return { publicKey, items: items.map(({ since, ...one }) => ({ ...one, since: since.toISOString() })) };
  }

  @Post()
  @HttpCode(201)
  @Access('signed-in', 'link')
  @Operation('turnOnPush', {
    summary: 'Have this browser told that there is something in your matter, and nothing of what or of whom',
    description:
      'A courtesy beside mail and messages, which no period is counted from and which serves no document. In the language of this request. It ends with the session in which it was turned on being ended, with the link or the account, or by endPushSubscription. Of more than five browsers the oldest is told no more.',
    refusals: ['Unauthenticated'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: PushTurnedOn })
  async turnOnPush(
    @Body() { endpoint, p256dh, auth }: TurnOnPushBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { pool, masterKey, now } = this.parts;
    const { keyId } = await ensurePushKey(pool, masterKey, now());
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      const said = { address: { endpoint, p256dh, auth }, keyId, locale: known.locale };
      const subscriptionId = await addPush(manager, this.parts, holderOf(known), said, now());
      return { status: 201, body: JSON.stringify({ subscriptionId } satisfies PushTurnedOn) };
    });
    sendOffice(reply, answer);
  }

  @Delete(':subscriptionId')
  @HttpCode(204)
  @Access('signed-in', 'link')
  @Operation('endPushSubscription', {
    summary: 'Tell nothing more in one of your browsers',
    refusals: ['Unauthenticated', 'NotFound'],
  })
  @ApiNoContentResponse()
  async endPushSubscription(
    @Param('subscriptionId', PathId) subscriptionId: string,
    @Req() known: Known,
  ): Promise<void> {
    if (!(await endPush(this.parts.pool, holderOf(known), subscriptionId))) refuse('NotFound');
  }
}

const holderOf = ({ identity }: Known): PushHolder => {
  if (identity?.kind !== 'account' && identity?.kind !== 'link') throw new HttpProblem('Forbidden');
  const holder = { associationId: identity.association.id, sessionHash: identity.tokenHash };
  return identity.kind === 'account'
    ? { ...holder, accountId: identity.account.id }
    : { ...holder, linkId: identity.link.linkId };
};
