import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ACCOUNT_FACTORS, DUTIES, DUTY_ADVICE } from '#domain/contract-duty/duties.js';
import { DUTIES_ADVISED, DUTY_CLAUSES } from '#messages/contract-duty/clauses.js';
import { ACCOUNT_FACTORS_NAMED, DUTIES_NAMED } from '#messages/contract-duty/words.js';
import { Access } from '../../http/access.js';
import { Operation } from '../../http/operation.js';
import { ContractDutyLibrary } from './contract-duties.dto.js';

/** What to settle by contract before a live stream, with a clause for each to begin with. */
@ApiTags('rulebook')
@Controller({ path: 'contract-duties', version: '1' })
export class ContractDutiesController {
  @Get()
  @Access('public')
  @Operation('getContractDuties', {
    summary: 'Who should answer for what by contract: duties, what the guideline advises, clauses to begin with',
    description:
      'Shenzhen guideline 3.2.2, 3.3 and 3.4. A contract is compared with it by whoever has it: no answer is sent. It is information and no legal advice.',
  })
  @ApiOkResponse({ type: ContractDutyLibrary })
  getContractDuties(): ContractDutyLibrary {
    return LIBRARY;
  }
}

const LIBRARY: ContractDutyLibrary = {
  duties: DUTIES.map((code) => {
    const { asks, advised, clause, source, confidence } = DUTY_ADVICE[code];
    return {
      code,
      words: DUTIES_NAMED[code],
      advice: DUTIES_ADVISED[code],
      text: DUTY_CLAUSES[code],
      asks: [...asks],
      advised: [...advised],
      clause,
      source,
      confidence,
    };
  }),
  accountFactors: ACCOUNT_FACTORS.map((code) => ({ code, words: ACCOUNT_FACTORS_NAMED[code] })),
};
