import { Body, Controller, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { answerOfficeOnce } from '#application/dispute/office-answers.js';
import { checkIdentity, keepAsking } from '#application/privacy/asking-without-account.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Request } from '#event-store/answers.js';
import { statementsIn } from '#infrastructure/database/statements.js';
import { LimitReached } from '#infrastructure/limits/limits.js';
import { networkOf } from '#infrastructure/limits/network-of.js';
import { noteSecurity } from '#infrastructure/security/security-event.js';
import { ASKING_WORDS } from '#messages/privacy/asking.js';
import { Access } from '../http/access.js';
import { loadAssociation } from '../http/association-door.js';
import { tenantOf } from '../http/caller-of.js';
import { sendOffice } from '../http/office.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathId } from '../http/path-id.js';
import { KeyedRequest, type Known } from '../http/request.js';
import { sourceOf } from '../http/source-of.js';
import { actOnRequest } from './act-on-request.js';
import { AskingTaken, AskWithoutAccountBody, CheckIdentityBody } from './asking.dto.js';
import { dataLinkSecret } from './data-link-secret.js';
import { OfficeRequestBody } from './data-request.dto.js';

/** Rights over data of people without an account (PIPL 44 to 50): named in a dispute, a former party, who gave a tip. */
@ApiTags('privacy')
@Controller({ path: 'associations/:associationId', version: '1' })
export class AskingController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Post('data-askings')
  @HttpCode(202)
  @Access('public')
  @Operation('askWithoutAccount', {
    summary: 'Ask about your data without an account; a link to confirm it goes to your mail address',
    description:
      'The answer is the same whatever is kept. At most ten in an hour from one network, and two hundred in all (429, Retry-After in seconds); three mails an hour to one address.',
    refusals: ['NotFound', 'NothingNamed', 'TooManyAttempts'],
    keyed: true,
  })
  @ApiAcceptedResponse({ type: AskingTaken })
  async askWithoutAccount(
    @Param('associationId', PathId) associationId: string,
    @Body() { kind, name, mail, locale, text }: AskWithoutAccountBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const tenant = tenantOf(this.parts, await loadAssociation(this.parts, associationId), []);
    if ((kind === 'correction' || kind === 'withdrawal') && text === undefined)
      refuse('NothingNamed', { field: 'text' });
    const source = sourceOf(known);
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      const { limits, now } = this.parts;
      await limits.take('asking', associationId, networkOf(source.address));
      await limits.take('asking-all', associationId);
      const database = statementsIn(manager);
      const asking = { kind, asker: { name, mail, locale }, text, mailed: await this.mayMail(associationId, mail) };
      await keepAsking({ ...tenant, database, associationId }, dataLinkSecret(this.parts), asking, now());
      await noteSecurity(database, { kind: 'asking-received', associationId, source, facts: { kind } });
      return { status: 202, body: JSON.stringify({ message: ASKING_WORDS.taken[known.locale] }) };
    });
    sendOffice(reply, answer);
  }

  @Post('data-requests/:requestId/identity-checks')
  @HttpCode(200)
  @Access('administrator')
  @Operation('checkAskerIdentity', {
    summary: 'Put on record what shows who asks without an account; nothing is answered before',
    refusals: ['Unauthenticated', 'Forbidden', 'NotFound', 'UnknownReference', 'WrongStage'],
    keyed: true,
  })
  @ApiOkResponse({ type: OfficeRequestBody })
  async checkAskerIdentity(
    @Param('associationId', PathId) associationId: string,
    @Param('requestId', PathId) requestId: string,
    @Body() { confirmed, shown, partyId }: CheckIdentityBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await actOnRequest(
      this.parts,
      { associationId, known, request, reply },
      {
        kind: 'asker-identity-checked',
        text: shown,
        facts: { requestId, confirmed: String(confirmed), ...(partyId !== undefined && { partyId }) },
        by: (door, shownContentId, { by, at }) =>
          checkIdentity(door, requestId, { confirmed, shownContentId, partyId, by, at }),
      },
    );
  }

  /** Nobody is mailed to without end by others; whoever asks is answered alike. */
  private async mayMail(associationId: string, mail: string): Promise<boolean> {
    try {
      await this.parts.limits.take('asking-mail', associationId, mail.toLowerCase());
      return true;
    } catch (error) {
      if (error instanceof LimitReached) return false;
      throw error;
    }
  }
}
