import { ApiProperty } from '@nestjs/swagger';
import { BASES } from '#domain/dispute/panel/panel/competence-events.js';
import { PANEL_OUTCOMES } from '#domain/dispute/panel/panel/events.js';
import { CHALLENGE_GROUNDS } from '#domain/dispute/panel/panel/seat-events.js';
import { LEGAL_KINDS, PANEL_MODES } from '#domain/rulebook/panel-rules.js';
import { PairBody } from '../../dispute/pair.dto.js';
import { NamedExpert, PanelDrawView } from './panel-draw.dto.js';

export class BoundView {
  @ApiProperty({ format: 'uuid' })
  partyId: string;

  @ApiProperty({ enum: BASES })
  basis: string;

  @ApiProperty({ required: false })
  version?: string;

  @ApiProperty({ required: false })
  clause?: string;
}

export class CompetenceQuestionView {
  @ApiProperty({ format: 'uuid' })
  partyId: string;

  @ApiProperty({ enum: ['objection', 'withdrawal'] })
  ground: string;

  @ApiProperty({ format: 'date-time' })
  askedAt: string;
}

export class ExpertListView {
  @ApiProperty({ type: [NamedExpert] })
  experts: readonly NamedExpert[];

  @ApiProperty({ description: 'How many each party may strike' })
  strikes: number;

  @ApiProperty({ type: [String] })
  returnedBy: readonly string[];
}

export class NominationView extends NamedExpert {
  @ApiProperty({ enum: ['complainant', 'respondents'] })
  side: string;
}

export class ChallengeDecisionView {
  @ApiProperty()
  upheld: boolean;

  @ApiProperty()
  frivolous: boolean;

  @ApiProperty({ required: false })
  reason?: string;
}

export class ChallengeView {
  @ApiProperty({ format: 'uuid' })
  expertId: string;

  @ApiProperty({ format: 'uuid' })
  partyId: string;

  @ApiProperty({ enum: CHALLENGE_GROUNDS })
  ground: string;

  @ApiProperty({ format: 'date-time' })
  challengedAt: string;

  @ApiProperty({ required: false })
  reason?: string;

  @ApiProperty({ required: false, type: ChallengeDecisionView })
  decision?: ChallengeDecisionView;
}

export class SeatView {
  @ApiProperty({ format: 'uuid' })
  seatId: string;

  @ApiProperty({ enum: ['presiding', 'member'] })
  seat: string;

  @ApiProperty({ example: 'expert-acceptance' })
  stage: string;

  @ApiProperty({ required: false, format: 'date-time' })
  dueAt?: string;

  @ApiProperty({ required: false, type: NamedExpert, description: 'Who is asked, or sits' })
  expert?: NamedExpert;

  @ApiProperty({ required: false, format: 'date-time' })
  acceptedAt?: string;

  @ApiProperty({ required: false, description: 'What it disclosed with its declaration' })
  disclosure?: string;

  @ApiProperty({ required: false, format: 'uuid' })
  challengedBy?: string;

  @ApiProperty({ type: [ChallengeView] })
  challenges: readonly ChallengeView[];
}

export class PanelPartyView {
  @ApiProperty({ format: 'uuid' })
  partyId: string;

  @ApiProperty({ required: false, description: 'Missing if it was erased' })
  name?: string;
}

export class PanelView {
  @ApiProperty({ format: 'uuid' })
  panelId: string;

  @ApiProperty({ description: 'How far it has got', example: 'panel-consent' })
  stage: string;

  @ApiProperty({ required: false, format: 'date-time' })
  dueAt?: string;

  @ApiProperty({ format: 'date-time' })
  requestedAt: string;

  @ApiProperty({ enum: ['party', 'platform', 'association'] })
  requestedBy: string;

  @ApiProperty({ required: false })
  reason?: string;

  @ApiProperty({ type: [PairBody] })
  pairs: readonly PairBody[];

  @ApiProperty({ type: [String] })
  parties: readonly string[];

  @ApiProperty({
    required: false,
    type: [PanelPartyView],
    description: 'Who they are: for whoever is asked to declare that nothing ties it to them',
  })
  partyNames?: readonly PanelPartyView[];

  @ApiProperty({ enum: LEGAL_KINDS })
  legalKind: string;

  @ApiProperty({ enum: PANEL_MODES })
  mode: string;

  @ApiProperty()
  size: number;

  @ApiProperty({ required: false, format: 'uuid', description: 'The panel whose decision it looks at again' })
  reviews?: string;

  @ApiProperty({ type: [BoundView], description: 'Whom a decision binds, and by what' })
  bound: readonly BoundView[];

  @ApiProperty({ required: false, type: CompetenceQuestionView })
  question?: CompetenceQuestionView;

  @ApiProperty({ required: false, type: PanelDrawView })
  draw?: PanelDrawView;

  @ApiProperty({ required: false, type: ExpertListView })
  list?: ExpertListView;

  @ApiProperty({ required: false, type: [NominationView] })
  nominated?: readonly NominationView[];

  @ApiProperty({
    required: false,
    type: [NamedExpert],
    description: 'Who is asked next; for the association’s people alone',
  })
  reserve?: readonly NamedExpert[];

  @ApiProperty({ type: [SeatView] })
  seats: readonly SeatView[];

  @ApiProperty({ required: false, format: 'date-time' })
  constitutedAt?: string;

  @ApiProperty({
    required: false,
    format: 'date-time',
    description: 'Until when an expert can be challenged for what was known by then',
  })
  challengeDueAt?: string;

  @ApiProperty({ required: false, enum: PANEL_OUTCOMES })
  outcome?: string;
}

export class PanelsBody {
  @ApiProperty({ type: [PanelView] })
  panels: readonly PanelView[];
}
