import { ApiProperty } from '@nestjs/swagger';
import { CONSULTATION_ROLES, type ConsultationRole } from '#domain/consultation/roles.js';
import { CONSULTATION_STAGES, CONSULTATION_TURNS, type ConsultationStage } from '#domain/consultation/state.js';
import type { Instant } from '#domain/kernel/message.js';
import { ListTasksQuery } from '../dispute/docket/list.dto.js';
import { Choice } from '../dispute/fields/choice.js';
import { Text } from '../dispute/fields/text.js';
import { GuideAnswers } from './guide-answers.js';
import { LegalAidView } from './legal-aid.dto.js';

const some = { required: false };

export class AskConsultationBody {
  @Text({
    description: 'What you would like to know, with what happened so far; links may stand in it',
    example: 'A shop sells bags with our mark at https://shop.example/i/1. What can we do, and what do we need?',
    most: 10_000,
  })
  question: string;

  @GuideAnswers()
  guide?: Readonly<Record<string, string>>;
}

export class ConsultationTextBody {
  @Text({
    description: 'What you have to say in the consultation',
    example: 'The certificate of registration and a picture of the goods are enough to begin with.',
    most: 10_000,
  })
  text: string;
}

export class ConsultationAsked {
  @ApiProperty({ format: 'uuid' })
  consultationId: string;

  @ApiProperty({ example: 'CO-20260314-7Q2MXK4D' })
  number: string;

  @ApiProperty({ type: String, format: 'date-time', description: 'By when it is answered' })
  answerBy: Instant;
}

export class ConsultationChanged {
  @ApiProperty({ format: 'uuid' })
  consultationId: string;

  @ApiProperty({ type: [String], example: ['ConsultationAnswered'] })
  events: string[];
}

export class ConsultationConverted extends ConsultationChanged {
  @ApiProperty({ format: 'uuid', description: 'The draft of a complaint, which is yours alone' })
  draftId: string;
}

export class ConsultationFileStored {
  @ApiProperty({ format: 'uuid' })
  consultationId: string;

  @ApiProperty({ description: 'SHA-256 of its bytes, hexadecimal' })
  sha256: string;

  @ApiProperty({ description: 'In bytes' })
  size: number;

  @ApiProperty({ description: 'What its content is' })
  mediaType: string;
}

export class ConsultationTurn {
  @ApiProperty({ enum: CONSULTATION_TURNS })
  kind: (typeof CONSULTATION_TURNS)[number];

  @ApiProperty({ ...some, description: 'Missing where nothing was said with it, and once the words were erased' })
  text?: string;

  @ApiProperty({ type: String, format: 'date-time' })
  at: Instant;

  @ApiProperty({ ...some, description: 'Who of the association said it' })
  by?: string;
}

export class ConsultationFile {
  @ApiProperty({ description: 'SHA-256 of its bytes, hexadecimal' })
  sha256: string;

  @ApiProperty({ description: 'In bytes' })
  size: number;

  @ApiProperty({ description: 'What its content is', example: 'image/png' })
  mediaType: string;

  @ApiProperty({ type: String, format: 'date-time' })
  at: Instant;
}

export class ConsultationView {
  @ApiProperty({ format: 'uuid' })
  consultationId: string;

  @ApiProperty({ example: 'CO-20260314-7Q2MXK4D' })
  number: string;

  @ApiProperty({ enum: CONSULTATION_ROLES, description: 'What you are to it' })
  part: ConsultationRole;

  @ApiProperty({ enum: CONSULTATION_STAGES })
  stage: ConsultationStage;

  @ApiProperty({ ...some, type: LegalAidView, description: 'There where it asks for legal aid' })
  aid?: LegalAidView;

  @ApiProperty({ ...some, description: 'Who asked; for the staff' })
  askerName?: string;

  @ApiProperty({ ...some, description: 'Who of the association has it' })
  ownerName?: string;

  @ApiProperty({ ...some, type: String, format: 'date-time', description: 'By when it is answered' })
  dueAt?: Instant;

  @ApiProperty({ ...some, type: Object, description: 'What was answered in the guide before, by question' })
  guide?: Readonly<Record<string, string>>;

  @ApiProperty({ type: [ConsultationTurn], description: 'What was said, in its order' })
  turns: ConsultationTurn[];

  @ApiProperty({ type: [ConsultationFile] })
  files: ConsultationFile[];

  @ApiProperty({ ...some, enum: CONSULTATION_ROLES, description: 'Who closed it' })
  closedBy?: ConsultationRole;

  @ApiProperty({ ...some, format: 'uuid', description: 'The draft that you made of it last' })
  draftId?: string;

  @ApiProperty({ type: [String], description: 'What you may do now' })
  allowedActions: string[];
}

export class ConsultationList {
  @ApiProperty({ type: [ConsultationView] })
  items: ConsultationView[];

  @ApiProperty({ ...some, description: 'Cursor of the next page' })
  next?: string;
}

export class ListConsultationsQuery extends ListTasksQuery {
  @Choice(CONSULTATION_STAGES.filter((stage) => stage !== 'unasked'), {
    description: 'Only those that are so far',
    optional: true,
  })
  stage?: ConsultationStage;

  @Choice(['question', 'aid'], { description: 'Only questions, or only requests for legal aid', optional: true })
  kind?: 'question' | 'aid';
}
