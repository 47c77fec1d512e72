import { Body, Controller, Delete, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { EntityManager } from 'typeorm';
import { endAccountLinks } from '#application/account/account-links.js';
import { IS_VOUCHED_FOR } from '#application/account/vouched.js';
import { hasWayIn } from '#application/account/issuer/identities.js';
import { answerOfficeOnce } from '#application/dispute/office-answers.js';
import type { Request } from '#event-store/answers.js';
import { statementsIn } from '#infrastructure/database/statements.js';
import { isUuid } from '#infrastructure/ids.js';
import { noteSecurity } from '#infrastructure/security/security-event.js';
import { Access } from '../http/access.js';
import { officeOf } from '../http/association-door.js';
import { HttpProblem } from '../http/http-problem.js';
import { sendOffice } from '../http/office.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathId } from '../http/path-id.js';
import { KeyedRequest, type Known } from '../http/request.js';
import { sourceOf } from '../http/source-of.js';
import { InvitationView, InvitationWanted } from './account.dto.js';
import { holdAccount } from './find-account.js';
import { assertInvitable } from './invitable.js';
import { inviteAccount } from './invite.js';

/** Invitations of people who have no way in yet, neither a password nor an identity nor a passkey. */
@ApiTags('associations')
@Controller({ path: 'associations/:associationId/accounts/:accountId', version: '1' })
export class InvitationsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Post('invitations')
  @Access('operator', 'administrator')
  @Operation('inviteAccount', {
    summary: 'Invite the person of an account anew; what was sent before leads nowhere',
    description:
      'At most five in an hour for one account (429, Retry-After in seconds). By a link or to a phone only from who made it; from others to its own mail.',
    refusals: [
      'Unauthenticated',
      'Forbidden',
      'NotFound',
      'InvitedByMailAlone',
      'AccountOpened',
      'NoMessageProvider',
      'TooManyAttempts',
    ],
    keyed: true,
  })
  @ApiCreatedResponse({ type: InvitationView })
  async invite(
    @Param('associationId', PathId) associationId: string,
    @Param('accountId', PathId) accountId: string,
    @Body() body: InvitationWanted,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { by } = await officeOf(this.parts, known, associationId);
    await assertInvitable(this.parts, associationId, body, '');
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      await holdAccount(manager, associationId, accountId);
      if (await hasWayIn(statementsIn(manager), accountId)) throw new HttpProblem('AccountOpened');
      if (body.by !== 'mail') await checkMaker(manager, accountId, by.id);
      const inviting = { accountId, associationId, by: by.id, source: sourceOf(known) };
      const view = await inviteAccount(this.parts, statementsIn(manager), body, inviting);
      return { status: 201, body: JSON.stringify(view) };
    });
    sendOffice(reply, answer);
  }

  @Delete('invitations')
  @HttpCode(204)
  @Access('operator', 'administrator')
  @Operation('withdrawInvitation', {
    summary: 'Withdraw what was sent to the person of an account: the link leads nowhere any more',
    refusals: ['Unauthenticated', 'Forbidden', 'NotFound'],
  })
  @ApiNoContentResponse()
  async withdraw(
    @Param('associationId', PathId) associationId: string,
    @Param('accountId', PathId) accountId: string,
    @Req() known: Known,
  ): Promise<void> {
    const { by } = await officeOf(this.parts, known, associationId);
    await this.parts.dataSource.transaction(async (manager) => {
      await holdAccount(manager, associationId, accountId);
      const database = statementsIn(manager);
      await endAccountLinks(database, accountId, ['invitation'], this.parts.now());
      const source = sourceOf(known);
      await noteSecurity(database, { kind: 'invitation-withdrawn', associationId, accountId, actor: by.id, source });
    });
  }
}

/**
 * Whoever is given the link, or names the phone that it goes to, could open the account itself. The operator and who
 * made the account could have from the first; anybody else would have a second hand. Nor may its maker once others
 * vouched for its person.
 */
const checkMaker = async (manager: EntityManager, accountId: string, by: string): Promise<void> => {
  if (!isUuid(by)) return;
  const made = await manager.query<object[]>(
    `SELECT FROM office.account a WHERE a.id = $1 AND a.made_by = $2 AND NOT ${IS_VOUCHED_FOR}`,
    [accountId, by],
  );
  if (made.length === 0) throw new HttpProblem('InvitedByMailAlone');
};
