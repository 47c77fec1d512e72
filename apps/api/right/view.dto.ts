import { ApiProperty } from '@nestjs/swagger';
import { RIGHT_STAGES } from '#domain/right/state.js';
import { RIGHT_ROLES } from '#domain/right/roles.js';
import { RIGHT_KINDS } from '#domain/rulebook/right-kinds.js';

const REASONS = ['not-begun', 'expired', 'ended', 'invalidated'];

export class RightLine {
  @ApiProperty({ format: 'uuid' })
  rightId: string;

  @ApiProperty({ enum: RIGHT_ROLES, isArray: true, description: 'What you are to it' })
  roles: string[];

  @ApiProperty({ enum: RIGHT_KINDS })
  kind: string;

  @ApiProperty({ required: false, description: 'What it is known by; absent once it was erased' })
  name?: string;

  @ApiProperty({ required: false })
  registrationNumber?: string;

  @ApiProperty({ enum: RIGHT_STAGES })
  stage: string;

  @ApiProperty({ required: false, format: 'date' })
  validUntil?: string;

  @ApiProperty({ required: false, format: 'date', description: 'The last day of the licence that ends first' })
  licenceEnds?: string;

  @ApiProperty()
  inForce: boolean;

  @ApiProperty({ required: false, enum: REASONS })
  notInForce?: string;
}

export class RightList {
  @ApiProperty({ type: [RightLine] })
  items: RightLine[];

  @ApiProperty({ required: false, description: 'Cursor of the next page' })
  next?: string;
}

export class RightView {
  @ApiProperty({ format: 'uuid' })
  rightId: string;

  @ApiProperty({ enum: RIGHT_ROLES, isArray: true, description: 'What you are to it' })
  roles: string[];

  @ApiProperty({ enum: RIGHT_STAGES })
  stage: string;

  @ApiProperty({ enum: RIGHT_KINDS })
  kind: string;

  @ApiProperty({ type: Object, description: 'Its kind and sub-kind' })
  codes: object;

  @ApiProperty({
    type: Object,
    required: false,
    description: 'Name, number and what is its kind’s own, as it was recorded; absent once it was erased',
  })
  right?: object;

  @ApiProperty({ type: [String] })
  territories: string[];

  @ApiProperty({ required: false, format: 'date' })
  validFrom?: string;

  @ApiProperty({ required: false, format: 'date' })
  validUntil?: string;

  @ApiProperty({ description: 'Derived from its term and from what is known of it' })
  inForce: boolean;

  @ApiProperty({ required: false, enum: REASONS })
  notInForce?: string;

  @ApiProperty({ type: [Object], required: false, description: 'What is to be looked at although it can be relied on' })
  flags?: object[];

  @ApiProperty({ type: [Object], required: false, description: 'Who holds it from which day on' })
  holdings?: object[];

  @ApiProperty({ type: [Object], required: false })
  licences?: object[];

  @ApiProperty({ type: [Object], required: false })
  invalidations?: object[];

  @ApiProperty({ type: Object, required: false })
  evaluation?: object;

  @ApiProperty({ type: Object, required: false })
  end?: object;

  @ApiProperty({ type: [Object], required: false, description: 'What everybody may look up of it and its licences' })
  publications?: object[];

  @ApiProperty({
    type: Object,
    required: false,
    description: 'How often everybody has looked it up: `lately`, in thirty days, and `ever`',
  })
  lookups?: object;

  @ApiProperty({
    type: [Object],
    required: false,
    description: 'The newest paper of each code, and whether a case manager has seen it',
  })
  materials?: object[];

  @ApiProperty({ type: [Object], required: false })
  evidence?: object[];

  @ApiProperty({ type: [Object], required: false, description: 'Papers without which the check cannot be passed' })
  missing?: object[];

  @ApiProperty({ type: [Object], required: false, description: 'What the last check asked for or held against it' })
  asked?: object[];

  @ApiProperty({ type: [Object] })
  history: object[];

  @ApiProperty({ type: [String], description: 'What you may do now' })
  actions: string[];
}

export class RightAlert {
  @ApiProperty({ format: 'uuid' })
  disputeId: string;

  @ApiProperty({ example: 'PL-20260314-7Q2MXK4D' })
  number: string;

  @ApiProperty({ format: 'uuid' })
  rightId: string;

  @ApiProperty({ type: [Object], description: 'What has changed since the complaint relied on it, with words' })
  changes: object[];

  @ApiProperty({
    type: String,
    format: 'date-time',
    required: false,
    description: 'By when a person is to have looked at it',
  })
  dueAt?: string;

  @ApiProperty({ description: 'Who handles the dispute' })
  caseManagerId: string;
}

export class AlertList {
  @ApiProperty({ type: [RightAlert] })
  items: RightAlert[];

  @ApiProperty({ required: false, description: 'Cursor of the next page; a page may have fewer lines than asked for' })
  next?: string;
}
