import { ApiProperty } from '@nestjs/swagger';
import { BEARERS, DUTY_SIDES } from '#domain/contract-duty/bearers.js';
import { ACCOUNT_FACTORS, DUTIES } from '#domain/contract-duty/duties.js';
import { WordsBody } from '../../signal/signal.dto.js';

export class ContractDutyBody {
  @ApiProperty({ enum: DUTIES })
  code: string;

  @ApiProperty({ type: WordsBody })
  words: WordsBody;

  @ApiProperty({ description: 'The clause of the guideline' })
  clause: string;

  @ApiProperty({ description: 'On what it rests' })
  source: string;

  @ApiProperty({ enum: ['practice'] })
  confidence: string;

  @ApiProperty({ type: WordsBody, description: 'What the guideline advises of it' })
  advice: WordsBody;

  @ApiProperty({ type: WordsBody, description: 'A clause to begin with; no legal advice, the Chinese text governs' })
  text: WordsBody;

  @ApiProperty({ enum: DUTY_SIDES, isArray: true, description: 'To whom the guideline says so' })
  asks: string[];

  @ApiProperty({
    enum: BEARERS,
    isArray: true,
    description: 'On whom it advises to lay it; empty where it does not say',
  })
  advised: string[];
}

export class AccountFactorBody {
  @ApiProperty({ enum: ACCOUNT_FACTORS })
  code: string;

  @ApiProperty({ type: WordsBody })
  words: WordsBody;
}

export class ContractDutyLibrary {
  @ApiProperty({ type: [ContractDutyBody], description: 'What to settle by contract before a live stream' })
  duties: ContractDutyBody[];

  @ApiProperty({ type: [AccountFactorBody], description: 'By what it is weighed, one by one, whose an account is' })
  accountFactors: AccountFactorBody[];
}
