import { Body, Controller, HttpCode, Inject, Post, Put, Req } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import type { Request } from '#event-store/answers.js';
import { Account } from '#infrastructure/database/entities/account.js';
import { Access } from '../../http/access.js';
import { HttpProblem } from '../../http/http-problem.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { KeyedRequest, type Known } from '../../http/request.js';
import { sourceOf } from '../../http/source-of.js';
import { changeMail } from './change-mail.js';
import { changePassword } from './change-password.js';
import { ChangeMailBody, ChangePasswordBody, ChangeProfileBody } from './own.dto.js';

/** What a person changes of the own account. */
@ApiTags('accounts')
@Controller({ path: 'me', version: '1' })
export class OwnAccountController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Put('profile')
  @HttpCode(204)
  @Access('signed-in')
  @Operation('changeProfile', { summary: 'Change your name and language', refusals: ['Unauthenticated'] })
  @ApiNoContentResponse()
  async changeProfile(@Body() { name, locale }: ChangeProfileBody, @Req() known: Known): Promise<void> {
    const { accountId } = signedIn(known);
    await this.parts.dataSource.getRepository(Account).update({ id: accountId }, { name, locale });
  }

  @Post('passwords')
  @HttpCode(204)
  @Access('signed-in')
  @Operation('changePassword', {
    summary: 'Choose another password; every other session ends, and you are told by mail',
    description: 'Who has a second factor shows it first (POST /v1/me/proofs).',
    refusals: ['Unauthenticated', 'ProofNeeded', 'WrongPassword', 'TooManyAttempts'],
    keyed: true,
  })
  @ApiNoContentResponse()
  async changePassword(
    @Body() body: ChangePasswordBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
  ): Promise<void> {
    await changePassword(this.parts, signedIn(known), body, { source: sourceOf(known), request });
  }

  @Post('mail-changes')
  @HttpCode(202)
  @Access('signed-in')
  @Operation('changeMail', {
    summary: 'Ask for another mail address: it counts once it is confirmed from there, and the present one is told',
    description:
      'Who has a second factor shows it first (POST /v1/me/proofs). At most five in an hour (429, Retry-After in seconds).',
    refusals: ['Unauthenticated', 'ProofNeeded', 'WrongPassword', 'TooManyAttempts'],
    keyed: true,
  })
  @ApiAcceptedResponse()
  async changeMail(@Body() body: ChangeMailBody, @Req() known: Known, @KeyedRequest() request: Request): Promise<void> {
    await changeMail(this.parts, signedIn(known), body, { source: sourceOf(known), request });
  }
}

export type SignedInAs = { readonly accountId: string; readonly tokenHash: Buffer };

/** Whose session it is. */
export const signedIn = ({ identity }: Known): SignedInAs => {
  if (identity?.kind !== 'account') throw new HttpProblem('Forbidden');
  return { accountId: identity.account.id, tokenHash: identity.tokenHash };
};
