import { MOST_ITEMS } from '../../fields/bounds.js';
import { ApiProperty } from '@nestjs/swagger';
import {
  CODE_CHANNELS,
  DICTATION_SOURCES,
  type CodeChannel,
  type DictationSource,
} from '#domain/dispute/intake/dictation/events.js';
import type { Instant } from '#domain/kernel/message.js';
import { AmendComplaintBody } from '../amendment/amend-complaint.dto.js';
import { FiledAnswer } from '../../answers.dto.js';
import { CounterNoticeWords } from '../../response/counter-notice/file-counter-notice.dto.js';
import { Choice, Whole } from '../../fields/choice.js';
import { Id, Ids } from '../../fields/id.js';
import { Moment } from '../../fields/moment.js';
import { Part, Parts } from '../../fields/nested.js';
import { SixDigits } from '../../fields/pattern.js';
import { Text } from '../../fields/text.js';
import { EvidenceBody } from '../filing/evidence.dto.js';
import { FileComplaintBody } from '../filing/file-complaint.dto.js';

/** Whence what is written down came. */
class Whence {
  @Choice(DICTATION_SOURCES, { description: 'By what it came' })
  source: DictationSource;

  @Moment({
    description:
      'When it came in: the end of the call, the arrival of the letter. From then on it counts as filed, once its party has confirmed it',
  })
  receivedAt: Instant;

  @Part(() => EvidenceBody, { description: 'The recording or scan; its party and the association alone may have it' })
  record: EvidenceBody;
}

export class DictationBody extends Whence {
  @Id({ description: 'For whom it is written down' })
  partyId: string;
}

export class DictateComplaintBody extends FileComplaintBody {
  @Part(() => DictationBody, { description: 'For whom, by what and when it came in' })
  dictation: DictationBody;
}

export class DictatedNoticeBody extends CounterNoticeWords {
  @Ids({ description: 'The items that it declares for', most: MOST_ITEMS })
  itemIds: string[];
}

export class DictateCounterNoticeBody extends DictatedNoticeBody {
  @Id({ description: 'The respondent that declares' })
  respondentId: string;

  @Part(() => Whence, { description: 'By what and when it came in' })
  dictation: Whence;
}

export class CorrectDictationBody {
  @Part(() => AmendComplaintBody, { description: 'Of a complaint: what is to be other', optional: true })
  complaint?: AmendComplaintBody;

  @Part(() => DictatedNoticeBody, { description: 'Of a counter-notice: the whole of it, as it is now', optional: true })
  notice?: DictatedNoticeBody;
}

export class SendDictationCodeBody {
  @Choice(CODE_CHANNELS, { description: 'A channel to which the party has consented; mail unless it has said no' })
  channel: CodeChannel;
}

export class DictationCodeSent {
  @ApiProperty({ description: 'Where it went, masked', example: '+86138****1234' })
  to: string;

  @ApiProperty({ description: 'Until when it can be given, by machine time', format: 'date-time' })
  expiresAt: string;
}

export class ConfirmDictationBody {
  @SixDigits({
    description: 'The code that the party was sent. Without one only the party itself can confirm',
    optional: true,
  })
  code?: string;

  @Whole({ description: 'Which version is meant, as the request to confirm shows it', least: 1, most: 1_000_000 })
  version: number;
}

export class ConfirmOnPaperBody {
  @Whole({ description: 'Which version was signed', least: 1, most: 1_000_000 })
  version: number;

  @Parts(() => EvidenceBody, { description: 'The signed paper, scanned', least: 1, most: 20, key: ({ ref }) => ref })
  evidence: EvidenceBody[];

  @Text({
    description: 'How it was compared',
    example: 'Signature as on the identity card',
    most: 2_000,
    optional: true,
  })
  note?: string;
}

export class DictatedAnswer extends FiledAnswer {
  @ApiProperty({ format: 'uuid', description: 'Of what was written down: its party has to confirm it' })
  dictationId: string;

  @ApiProperty({ format: 'uuid', description: 'Of the recording or scan: its bytes may now be sent' })
  recordId: string;
}
