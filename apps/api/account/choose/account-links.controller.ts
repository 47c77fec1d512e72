import { Body, Controller, Get, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { LINK_PURPOSES } from '#application/account/account-links.js';
import { slugOf } from '#application/association/slugs.js';
import { instant } from '#domain/kernel/message.js';
import type { Request } from '#event-store/answers.js';
import { Account } from '#infrastructure/database/entities/account.js';
import { NoBody } from '../../dispute/no-body.js';
import { given } from '../../dispute/given.js';
import { Access } from '../../http/access.js';
import { loadAssociation } from '../../http/association-door.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { KeyedRequest, type Known } from '../../http/request.js';
import { sourceOf } from '../../http/source-of.js';
import { AccountLinkView, ChoosePasswordBody } from './choose.dto.js';
import { getGoodLink } from './good-link.js';
import { choosePassword, confirmMail } from './use-link.js';

/**
 * What a link to the person of an account leads to. A token that is not good, whatever it was once, is answered as one
 * that never was.
 */
@ApiTags('accounts')
@Controller({ path: 'account-links/:token', version: '1' })
export class AccountLinksController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('public')
  @Operation('getAccountLink', {
    summary: 'Whose account a link is for, and what it does',
    refusals: ['NotFound', 'InvitationOvertaken'],
  })
  @ApiOkResponse({ type: AccountLinkView })
  async getAccountLink(@Param('token') token: string): Promise<AccountLinkView> {
    const { pool, dataSource, now } = this.parts;
    const link = await getGoodLink(pool, token, now(), LINK_PURPOSES);
    const account = await dataSource.getRepository(Account).findOneByOrFail({ id: link.accountId });
    const { id: associationId, nameZh, nameEn } = await loadAssociation(this.parts, account.associationId);
    return given({
      purpose: link.purpose,
      associationId,
      slug: await slugOf(pool, associationId),
      nameZh,
      nameEn,
      login: account.login,
      name: account.name,
      newMail: link.newMail,
      expiresAt: instant(link.expiresAt),
    });
  }

  @Post('passwords')
  @HttpCode(204)
  @Access('public')
  @Operation('choosePassword', {
    summary: 'Choose a password by an invitation or a reset; whoever is signed in to the account is signed out',
    refusals: ['NotFound', 'InvitationOvertaken'],
    keyed: true,
  })
  @ApiNoContentResponse()
  choosePassword(
    @Param('token') token: string,
    @Body() { password }: ChoosePasswordBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
  ): Promise<void> {
    return choosePassword(this.parts, token, password, { source: sourceOf(known), request });
  }

  @Post('confirmations')
  @HttpCode(204)
  @Access('public')
  @Operation('confirmMail', {
    summary: 'Confirm a mail address by the link that went there; from now on it is the account’s',
    refusals: ['NotFound'],
    keyed: true,
  })
  @ApiNoContentResponse()
  confirmMail(
    @Param('token') token: string,
    @NoBody() _: void,
    @Req() known: Known,
    @KeyedRequest() request: Request,
  ): Promise<void> {
    return confirmMail(this.parts, token, { source: sourceOf(known), request });
  }
}
