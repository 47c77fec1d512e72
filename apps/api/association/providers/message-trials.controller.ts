import { Body, Controller, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { associationOf } from '#application/context/association-names.js';
import { codeMessageOf } from '#documents/message.js';
import type { Request } from '#event-store/answers.js';
import { templateFacts } from '#infrastructure/messaging/message-kinds.js';
import { phoneNumberOf } from '#infrastructure/messaging/phone-number.js';
import { Access } from '../../http/access.js';
import { officeOf } from '../../http/association-door.js';
import { HttpProblem, invalid } from '../../http/http-problem.js';
import { IsLine } from '../../http/is-line.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import { KeyedRequest, type Known } from '../../http/request.js';
import { trialFault, trialId } from './trial.js';

class TryMessageProviderBody {
  @ApiProperty({ description: 'What is to be tried', enum: ['sms', 'wechat'] })
  @IsIn(['sms', 'wechat'])
  channel: 'sms' | 'wechat';

  @ApiProperty({
    description: 'A phone of yours, or your openid at the account',
    example: '13800001234',
    maxLength: 64,
  })
  @IsLine(64)
  contact: string;
}

class MessageProviderTried {
  @ApiProperty({ enum: ['taken'], description: 'The provider has it; whether it arrived you see there' })
  result: 'taken';
}

const MINUTES = 10;

@ApiTags('associations')
@Controller({ path: 'associations/:associationId/message-provider-trials', version: '1' })
export class MessageTrialsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Post()
  @HttpCode(200)
  @Access('administrator')
  @Operation('tryMessageProvider', {
    summary: 'Send yourself one message by the provider that the association has hired',
    description:
      'It is the code before a file opens, with 000000. Where the provider does not take it, facts.code says why in a word. Limited.',
    refusals: [
      'Unauthenticated',
      'Forbidden',
      'NotFound',
      'NoMessageProvider',
      'TrialRefused',
      'TrialImpossible',
      'TrialFailed',
    ],
    keyed: true,
  })
  @ApiOkResponse({ type: MessageProviderTried })
  async tryMessageProvider(
    @Param('associationId', PathId) associationId: string,
    @Body() { channel, contact }: TryMessageProviderBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
  ): Promise<MessageProviderTried> {
    const { tenant } = await officeOf(this.parts, known, associationId);
    const to = channel === 'sms' ? phoneNumberOf(contact, 'mobile') : /^[\w-]{6,64}$/.exec(contact)?.[0];
    if (to === undefined) throw invalid('contact', channel === 'sms' ? 'not-a-phone-number' : 'invalid');
    const { messages, limits } = this.parts;
    const provider = await messages.findProvider(tenant.associationId, channel);
    if (!provider) throw new HttpProblem('NoMessageProvider');
    await limits.take('trial', tenant.associationId);
    const { locale } = known;
    const association = (await associationOf(tenant))[locale];
    const id = `trial_${trialId(tenant.associationId, request)}`;
    const facts = { association, code: '000000', minutes: String(MINUTES) };
    const text = codeMessageOf(association, facts.code, MINUTES, locale);
    const template = templateFacts('link-code', locale, facts);
    const outcome = await messages.send(provider, { id, channel, to, text, template });
    if (outcome.result === 'taken') return { result: 'taken' };
    throw trialFault(outcome);
  }
}
