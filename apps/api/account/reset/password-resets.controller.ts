import { Body, Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { ApiAcceptedResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Request } from '#event-store/answers.js';
import { Access } from '../../http/access.js';
import { IsLine } from '../../http/is-line.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { KeyedRequest, type Known } from '../../http/request.js';
import { sourceOf } from '../../http/source-of.js';
import { uuidOf } from '#infrastructure/ids.js';

export class AskForResetBody {
  @ApiProperty({
    description: 'The association: the name in its address, or its id',
    example: 'hangzhou',
    maxLength: 60,
  })
  @IsLine(60)
  association: string;

  @ApiProperty({ description: 'Login or mail address', example: 'ana', maxLength: 254 })
  @IsLine(254)
  login: string;
}

@ApiTags('accounts')
@Controller({ path: 'password-resets', version: '1' })
export class PasswordResetsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  /**
   * Here the same is done for every login, so that neither the answer nor its time tells whether there is an account;
   * the worker looks (answer-resets.ts). ASVS 5.0 V6.3.8.
   */
  @Post()
  @HttpCode(202)
  @Access('public')
  @Operation('askForReset', {
    summary: 'Have a link sent to the mail address of an account, to choose another password',
    description: 'The answer is the same whether there is such an account or not.',
    keyed: true,
  })
  @ApiAcceptedResponse()
  async ask(
    @Body() { association, login }: AskForResetBody,
    @Req() known: Known,
    @KeyedRequest() { bodyHash }: Request,
  ): Promise<void> {
    const { address } = sourceOf(known);
    await this.parts.pool.query(
      `INSERT INTO office.reset_wish (id, association, login, address, created_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT DO NOTHING`,
      [uuidOf(bodyHash.subarray(0, 16)), association, login, address, this.parts.now()],
    );
  }
}
