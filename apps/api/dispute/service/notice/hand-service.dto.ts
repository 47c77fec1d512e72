import { ATTEMPT_OUTCOMES, type ServiceAttempted } from '#domain/dispute/service/notice/events.js';
import { HAND_CHANNELS, type HandChannel } from '#domain/dispute/core/channel.js';
import type { Instant } from '#domain/kernel/message.js';
import { Choice, Whole } from '../../fields/choice.js';
import { Moment } from '../../fields/moment.js';
import { Parts } from '../../fields/nested.js';
import { Name, Text } from '../../fields/text.js';
import { YesNo } from '../../fields/yes-no.js';
import { EvidenceBody } from '../../intake/filing/evidence.dto.js';

/** What a person wrote down who carried something. */
class WrittenDown {
  @Name({
    description: 'Number of the letter (EMS), of the call record, of the portal’s receipt',
    example: 'EA123456789CN',
    optional: true,
  })
  number?: string;

  @Text({ description: 'Anything more', example: 'Taken by the reception', most: 2_000, optional: true })
  note?: string;

  @Parts(() => EvidenceBody, {
    description: 'Files that show it, such as a screenshot',
    least: 0,
    most: 20,
    key: ({ ref }) => ref,
    optional: true,
  })
  evidence?: EvidenceBody[];
}

export class RecordHandoverBody extends WrittenDown {
  @Choice(HAND_CHANNELS, { description: 'How it was brought; platform only where that has no interface' })
  channel: HandChannel;

  @Moment({ description: 'When; without it, now', optional: true })
  handedOverAt?: Instant;

  @YesNo({ description: 'Whether what is written down proves that it arrived then' })
  arrived: boolean;
}

export class RecordAttemptBody {
  @Choice(HAND_CHANNELS, { description: 'How it was to be brought' })
  channel: HandChannel;

  @Choice(ATTEMPT_OUTCOMES, { description: 'Why it was not' })
  outcome: ServiceAttempted['data']['outcome'];

  @Moment({ description: 'When; without it, now', optional: true })
  attemptedAt?: Instant;

  @Text({ description: 'Anything more', example: 'Rang for two minutes', most: 2_000, optional: true })
  note?: string;
}

export class RecordReturnBody {
  @Choice(HAND_CHANNELS, { description: 'How it had been sent' })
  channel: HandChannel;

  @Text({ description: 'What stands on it', example: 'Moved, address unknown', most: 2_000, optional: true })
  note?: string;
}

export class RecordMeasuresHandoverBody extends WrittenDown {
  @Whole({ description: '`upTo` of the packet that was carried', least: 1, most: 1_000_000_000 })
  upTo: number;

  @Moment({ description: 'When; without it, now', optional: true })
  handedOverAt?: Instant;
}
