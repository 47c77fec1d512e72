import { CONSENT_CHANNELS, type ConsentChannel } from '#domain/party/events.js';
import type { Instant } from '#domain/kernel/message.js';
import { Choice } from '../dispute/fields/choice.js';
import { Moment } from '../dispute/fields/moment.js';
import { Name, Text } from '../dispute/fields/text.js';

export class GiveConsentBody {
  @Choice(CONSENT_CHANNELS, { description: 'By which the party agrees to be told' })
  channel: ConsentChannel;

  @Name({
    description:
      'Phone number for sms and telephone, openid for wechat, address for post; none for mail. Kept encrypted',
    example: '+8613800001234',
    most: 300,
    optional: true,
  })
  contact?: string;

  @Moment({ description: 'When it agreed; without it, now', optional: true })
  givenAt?: Instant;

  @Text({ description: 'How that is known', example: 'By telephone, call 20261124-17', most: 2_000, optional: true })
  note?: string;
}

export class WithdrawConsentBody {
  @Choice(CONSENT_CHANNELS, { description: 'By which it agrees no longer' })
  channel: ConsentChannel;
}

export class PartyPhoneBody {
  @Name({
    description: 'The mobile phone that the platform holds of the respondent; kept encrypted',
    example: '+8613800001234',
    most: 40,
  })
  phone: string;
}
