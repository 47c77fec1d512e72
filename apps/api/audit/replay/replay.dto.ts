import { ApiProperty } from '@nestjs/swagger';
import { REPLAY_SEATS, type ReplaySeat } from '#domain/dispute/visibility/sees-replay.js';
import type { Instant } from '#domain/kernel/message.js';
import { DisputeBody, TimelineEntryBody } from '../../dispute/dispute/dispute.dto.js';
import { Choice } from '../../dispute/fields/choice.js';
import { Id } from '../../dispute/fields/id.js';
import { Moment } from '../../dispute/fields/moment.js';
import { DecisionView } from '../../dispute/panel/decision/decision-view.dto.js';
import { PanelView } from '../../dispute/panel/panel/panel-view.dto.js';
import { ExhibitBody } from '../../dispute/service/evidence/evidence.dto.js';

export class ReplayQuery {
  @Moment({
    description: 'As it stood then, with all that had been recorded by that instant; else now',
    optional: true,
  })
  at?: Instant;

  @Choice(REPLAY_SEATS, { description: 'As whom; else as the case manager', optional: true })
  as?: ReplaySeat;

  @Id({ description: 'Which respondent, where there are several; one of `respondents` of the dispute', optional: true })
  partyId?: string;
}

/** Shapes of what is read, for OpenAPI alone. */
export class ReplayBody {
  @ApiProperty({ type: String, format: 'date-time', description: 'The instant at which it is shown' })
  at: Instant;

  @ApiProperty({ enum: REPLAY_SEATS })
  as: ReplaySeat;

  @ApiProperty({ required: false, format: 'uuid', description: 'The respondent as whom it is shown' })
  partyId?: string;

  @ApiProperty({
    required: false,
    type: DisputeBody,
    description: 'What that seat saw of the dispute and you may see, too; missing where it had no part in it yet',
  })
  dispute?: DisputeBody;

  @ApiProperty({ type: [TimelineEntryBody], description: 'What had happened, as far as that seat was told' })
  entries: TimelineEntryBody[];

  @ApiProperty({ type: [ExhibitBody], description: 'Files that it could see' })
  evidence: ExhibitBody[];

  @ApiProperty({ type: [PanelView] })
  panels: PanelView[];

  @ApiProperty({ type: [DecisionView], description: 'What lay before panels and what they had decided' })
  decisions: DecisionView[];
}

export class VerificationBody {
  @ApiProperty({ description: 'How many events its stream has' })
  events: number;

  @ApiProperty({ description: 'The hash that ties them all, in hexadecimal', example: '9f2c' })
  head: string;

  @ApiProperty({ description: 'Whether no event is missing, changed or out of order' })
  isSound: boolean;

  @ApiProperty({ required: false, description: 'The first event, by its number, that does not fit' })
  faultAt?: number;

  @ApiProperty({ type: String, format: 'date-time', description: 'When it was checked, by legal time' })
  checkedAt: Instant;
}
