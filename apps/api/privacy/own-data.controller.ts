import { Body, Controller, Get, Header, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { answerOfficeOnce } from '#application/dispute/office-answers.js';
import { askAboutData } from '#application/privacy/data-requests.js';
import { findRequestsOf } from '#application/privacy/find-requests.js';
import { dataOfAccount, dataOfParty } from '#application/privacy/own-data.js';
import { refuse } from '#domain/kernel/refusal.js';
import { isWhole } from '#domain/party/authorities.js';
import type { Request } from '#event-store/answers.js';
import { statementsIn } from '#infrastructure/database/statements.js';
import { noteSecurity } from '#infrastructure/security/security-event.js';
import { Access } from '../http/access.js';
import type { Caller } from '../http/caller.js';
import { sendOffice } from '../http/office.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { CurrentCaller, KeyedRequest, type Known } from '../http/request.js';
import { sourceOf } from '../http/source-of.js';
import { sealForOffice } from './seal-for-office.js';
import { AskAboutDataBody, DataRequestBody, DataRequestList } from './own-data.dto.js';
import { viewRequests } from './request-view.js';

/** What somebody can see, take along and ask about its own data (PIPL 44 to 50, docs/privacy.md). */
@ApiTags('privacy')
@Controller({ path: 'me', version: '1' })
export class OwnDataController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get('data')
  @Access('signed-in')
  @Header('Cache-Control', 'private, no-store')
  @Operation('getOwnData', {
    summary: 'All that is kept about you, and about each party for which you act in everything, to take along',
    description: 'Files are named by hash; each is fetched from its dispute. Noted in the security log.',
    refusals: ['Unauthenticated'],
  })
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  async getOwnData(@CurrentCaller() caller: Caller, @Req() known: Known): Promise<object> {
    const { tenant, now } = caller;
    const accountId = accountOf(caller);
    await noteSecurity(this.parts.pool, {
      kind: 'own-data-exported',
      associationId: tenant.associationId,
      accountId,
      actor: accountId,
      source: sourceOf(known),
    });
    const parties = [];
    for (const partyId of caller.account?.partyIds ?? [])
      if (await actsInEverything(caller, partyId)) parties.push(await dataOfParty(tenant, partyId));
    return { exportedAt: now, ...(await dataOfAccount(tenant, accountId, now)), parties };
  }

  @Post('data-requests')
  @Access('signed-in')
  @Operation('askAboutOwnData', {
    summary: 'Ask to be forgotten, to have something put right, to be told, or to withdraw a consent',
    description: 'An erasure is carried out within a minute, as far as nothing stands against it; what does is told.',
    refusals: ['Unauthenticated', 'NotFound', 'NothingNamed'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: DataRequestBody })
  async askAboutOwnData(
    @Body() { kind, partyId, text }: AskAboutDataBody,
    @CurrentCaller() caller: Caller,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { tenant, now } = caller;
    const accountId = accountOf(caller);
    if (partyId !== undefined && !(await actsInEverything(caller, partyId))) refuse('NotFound');
    if ((kind === 'correction' || kind === 'withdrawal') && text === undefined)
      refuse('NothingNamed', { field: 'text' });
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      const database = statementsIn(manager);
      const contentId = text === undefined ? null : await sealForOffice(this.parts, tenant, text);
      const asking = {
        account_id: accountId,
        subject_kind: partyId === undefined ? ('account' as const) : ('party' as const),
        subject_id: partyId ?? accountId,
        kind,
        text_content_id: contentId,
      };
      const row = await askAboutData({ database, associationId: tenant.associationId }, asking, now);
      await noteSecurity(database, {
        kind: `${kind}-asked`,
        associationId: tenant.associationId,
        accountId,
        actor: accountId,
        source: sourceOf(known),
        facts: { requestId: row.id },
      });
      const [view] = await viewRequests(tenant, [row], now);
      return { status: 201, body: JSON.stringify(view) };
    });
    sendOffice(reply, answer);
  }

  @Get('data-requests')
  @Access('signed-in')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listOwnDataRequests', {
    summary: 'What you have asked about your data, and what became of it',
    refusals: ['Unauthenticated'],
  })
  @ApiOkResponse({ type: DataRequestList })
  async listOwnDataRequests(@CurrentCaller() caller: Caller): Promise<DataRequestList> {
    const { tenant, now } = caller;
    return { items: await viewRequests(tenant, await findRequestsOf(tenant, accountOf(caller)), now) };
  }
}

const accountOf = ({ account }: Caller): string => account?.accountId ?? refuse('NotFound');

/** Whoever acts in part alone asks nothing in the party's name that binds it for good. */
const actsInEverything = async ({ account, actor, tenant, now }: Caller, partyId: string): Promise<boolean> => {
  if (!account?.partyIds.includes(partyId)) return false;
  const { mayActFor, authority } = await tenant.contextOf({ ...actor, onBehalfOf: partyId });
  return mayActFor.includes(partyId) && isWhole(authority ?? {}, now);
};
