import { ApiProperty } from '@nestjs/swagger';
import {
  AID_HELPERS,
  AID_HELPS,
  AID_OUTCOMES,
  type AidHelp,
  type AidHelper,
  type AidOutcome,
} from '#domain/consultation/aid.js';
import { AID_CAME_OF, type AidCameOf } from '#read-models/consultations.projection.js';
import { Choice, Choices } from '../dispute/fields/choice.js';
import { Id } from '../dispute/fields/id.js';
import { Text } from '../dispute/fields/text.js';
import { ShareBody } from '../statistics/statistics.dto.js';

const some = { required: false };

export class AskLegalAidBody {
  @Text({
    description: 'What it is about, and what you need help with',
    example: 'A shop complained of my room; I have to answer, and do not know how to prove that I had a licence.',
    most: 10_000,
  })
  about: string;

  @Text({
    description: 'Your situation as you state it: what you can pay, what you have tried; it is not checked here',
    example: 'I sell alone, 3,000 yuan a month; a lawyer asked for more than that.',
    most: 5_000,
  })
  situation: string;

  @Choices(AID_HELPS, { description: 'What help you ask for' })
  helps: readonly AidHelp[];
}

export class HandLegalAidBody {
  @Id({ description: 'To whom: an entry of the help directory that gives legal aid, advice, or appraises' })
  entryId: string;

  @Text({
    description: 'What you tell whoever asked with it',
    example: 'Call the station on a working day and name the number of this request.',
    most: 5_000,
    optional: true,
  })
  text?: string;
}

export class RecordAidAnswerBody {
  @Choice(AID_OUTCOMES, { description: 'What whom it was handed to says' })
  outcome: AidOutcome;

  @Text({
    description: 'What you tell whoever asked of it',
    example: 'Lawyer Chen will call you this week.',
    most: 5_000,
    optional: true,
  })
  text?: string;
}

export class LegalAidHanding {
  @ApiProperty({ format: 'uuid', description: 'The entry of the help directory' })
  entryId: string;

  @ApiProperty({ enum: AID_HELPERS })
  kind: AidHelper;

  @ApiProperty({ ...some, description: 'Its name as it stood then; missing once it was erased' })
  name?: string;

  @ApiProperty({ ...some, enum: AID_OUTCOMES, description: 'What it said; missing while it has not' })
  outcome?: AidOutcome;
}

export class LegalAidView {
  @ApiProperty({ enum: AID_HELPS, isArray: true, description: 'What help is asked for' })
  helps: AidHelp[];

  @ApiProperty({ ...some, description: 'The situation as it was stated; missing once it was erased' })
  situation?: string;

  @ApiProperty({ ...some, format: 'uuid', description: 'In which dispute; missing where there is none yet' })
  disputeId?: string;

  @ApiProperty({ ...some, description: 'Whether it was asked from a link, without an account' })
  byLink?: boolean;

  @ApiProperty({ ...some, type: LegalAidHanding, description: 'To whom it was handed last' })
  handing?: LegalAidHanding;
}

export class AidCounted {
  @ApiProperty({ enum: AID_HELPS })
  help: AidHelp;

  @ApiProperty({ description: 'How many asked for it' })
  asked: number;

  @ApiProperty({ description: 'Of those of which something came: granted, refused or answered' })
  ended: number;

  @ApiProperty({ type: ShareBody, description: 'Granted, of those of which something came' })
  granted: ShareBody;
}

export class AidCameOfCounted {
  @ApiProperty({ enum: [...AID_CAME_OF, 'open'], description: 'What came of it; `open` where nothing did yet' })
  cameOf: AidCameOf | 'open';

  @ApiProperty({ description: 'How many, by each help that was asked for' })
  count: number;
}

export class LegalAidFigures {
  @ApiProperty({ format: 'date', description: 'Asked on or after this day' })
  since: string;

  @ApiProperty({ description: 'Below how many no rate is given' })
  least: number;

  @ApiProperty({ description: 'How many requests; one for two kinds of help counts once here' })
  asked: number;

  @ApiProperty({ type: [AidCounted] })
  helps: AidCounted[];

  @ApiProperty({ type: [AidCameOfCounted] })
  cameOf: AidCameOfCounted[];
}
