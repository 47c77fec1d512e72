import { ApiProperty } from '@nestjs/swagger';
import { DEPOSIT_KINDS, type DepositKind } from '#domain/deposit/kinds.js';
import { DEPOSIT_STAGES, type DepositStage } from '#domain/deposit/state.js';
import type { Instant } from '#domain/kernel/message.js';
import {
  TOKEN_CHECKS,
  TOKEN_FAULTS,
  TOKEN_WORTHS,
  type TokenCheckName,
  type TokenFault,
  type TokenWorth,
} from '#domain/timestamp/token-checks.js';
import { ListTasksQuery } from '../dispute/docket/list.dto.js';
import { Choice, Flag } from '../dispute/fields/choice.js';
import { Id } from '../dispute/fields/id.js';
import { Sha256 } from '../dispute/fields/pattern.js';
import { Name } from '../dispute/fields/text.js';

const some = { required: false };
const STAGES = DEPOSIT_STAGES.filter((stage) => stage !== 'unmade');

export class TokenCheckView {
  @ApiProperty({ enum: TOKEN_CHECKS, description: 'What was asked of the token' })
  check: TokenCheckName;

  @ApiProperty({ enum: ['passed', 'failed', 'not-checked'] })
  outcome: 'passed' | 'failed' | 'not-checked';

  @ApiProperty({ ...some, enum: TOKEN_FAULTS, description: 'Why it failed, or was not asked' })
  why?: TokenFault;
}

export class TimestampView {
  @ApiProperty({ enum: TOKEN_WORTHS, description: 'What it is worth by its checks' })
  worth: TokenWorth;

  @ApiProperty({ type: String, format: 'date-time', description: 'The instant that it attests' })
  attestedAt: Instant;

  @ApiProperty({ ...some, type: 'integer', description: 'Within so many milliseconds, where it says so' })
  accuracyMs?: number;

  @ApiProperty({ ...some, description: 'The authority that the association asked' })
  authority?: string;

  @ApiProperty({ ...some, description: 'As its certificate names who signed it' })
  signer?: string;

  @ApiProperty({ description: 'Object identifier of its policy', example: '1.2.3.4.1' })
  policy: string;

  @ApiProperty({ description: 'Its number with the authority, hexadecimal', example: '2a' })
  serial: string;

  @ApiProperty({ description: 'The digest that it is made over', example: 'sha256' })
  digest: string;

  @ApiProperty({ type: [TokenCheckView], description: 'Each thing that can be asked of it, and what came of it' })
  checks: TokenCheckView[];
}

export class MakeDepositBody {
  @Choice(DEPOSIT_KINDS, { description: 'What it is' })
  kind: DepositKind;

  @Name({ description: 'What you call it; read by you alone until you publish it', example: '2026 冬季新款直播' })
  title: string;

  @Sha256({ description: 'SHA-256 of the file, hexadecimal; its bytes follow' })
  sha256: string;
}

export class DepositMade {
  @ApiProperty({ format: 'uuid' })
  depositId: string;

  @ApiProperty({ example: 'DE-20261201-7Q2MXK4D' })
  number: string;
}

export class DepositChanged {
  @ApiProperty({ format: 'uuid' })
  depositId: string;

  @ApiProperty({ type: [String], example: ['DepositPublished'] })
  events: string[];
}

export class DepositBrought extends DepositChanged {
  @ApiProperty({ format: 'uuid' })
  disputeId: string;

  @ApiProperty({ format: 'uuid', description: 'The exhibit whose bytes it became' })
  evidenceId: string;
}

export class DepositFileStored extends DepositChanged {
  @ApiProperty({ description: 'SHA-256 of its bytes, hexadecimal' })
  sha256: string;

  @ApiProperty({ description: 'In bytes' })
  size: number;

  @ApiProperty({ description: 'What its content is' })
  mediaType: string;

  @ApiProperty({ type: String, format: 'date-time', description: 'From when it is deposited' })
  depositedAt: Instant;
}

export class PublishDepositBody {
  @Flag({ description: 'Whether everybody who has the file may read its title and whose it is' })
  published: boolean;
}

export class BringDepositBody {
  @Id({ description: 'The dispute; one of its exhibits that you may send has to be named with the hash of this file' })
  disputeId: string;
}

export class DepositView {
  @ApiProperty({ format: 'uuid' })
  depositId: string;

  @ApiProperty({ example: 'DE-20261201-7Q2MXK4D' })
  number: string;

  @ApiProperty({ enum: DEPOSIT_KINDS })
  kind: DepositKind;

  @ApiProperty({ ...some, description: 'Missing once it was erased' })
  title?: string;

  @ApiProperty({ enum: STAGES, description: '`stored` is deposited and not yet fixed by an authority' })
  stage: DepositStage;

  @ApiProperty({ description: 'SHA-256 of the file, hexadecimal' })
  sha256: string;

  @ApiProperty({ ...some, description: 'The party whose it is, where it was made for one' })
  partyId?: string;

  @ApiProperty({ type: String, format: 'date-time' })
  madeAt: Instant;

  @ApiProperty({ ...some, type: String, format: 'date-time', description: 'From when it is deposited' })
  depositedAt?: Instant;

  @ApiProperty({ ...some, description: 'In bytes' })
  size?: number;

  @ApiProperty({ ...some, description: 'What its content is', example: 'video/mp4' })
  mediaType?: string;

  @ApiProperty({ ...some, type: () => TimestampView })
  timestamp?: TimestampView;

  @ApiProperty({ description: 'Whether everybody who has the file may read its title and whose it is' })
  published: boolean;

  @ApiProperty({ type: [String], description: 'Disputes into which it was brought' })
  disputeIds: string[];

  @ApiProperty({ type: [String], description: 'What you may do now' })
  allowedActions: string[];
}

export class DepositList {
  @ApiProperty({ type: [DepositView] })
  items: DepositView[];

  @ApiProperty({ ...some, description: 'Cursor of the next page' })
  next?: string;
}

export class ListDepositsQuery extends ListTasksQuery {
  @Choice(DEPOSIT_KINDS, { description: 'Only those of this kind', optional: true })
  kind?: DepositKind;

  @Choice(STAGES, { description: 'Only those that are so far', optional: true })
  stage?: DepositStage;

  @Name({ description: 'A part of the number, the title or the hash', example: '7Q2M', most: 100, optional: true })
  search?: string;
}
