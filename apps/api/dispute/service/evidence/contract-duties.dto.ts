import { ApiProperty } from '@nestjs/swagger';
import { BEARERS, DUTY_SIDES, type Bearer, type DutySide } from '#domain/contract-duty/bearers.js';
import { DUTIES, type AccountFactor, type Duty } from '#domain/contract-duty/duties.js';
import { DUTY_NOTICES } from '#domain/contract-duty/read-statement.js';
import { Choice, Choices } from '../../fields/choice.js';
import { Part, Parts } from '../../fields/nested.js';
import { Name, Text } from '../../fields/text.js';

export class ContractDutySettledBody {
  @Choice(DUTIES, { description: 'What is to be settled' })
  duty: Duty;

  @Choice(BEARERS, { description: 'Who bears it, or whose it is' })
  bearer: Bearer;

  @Name({ description: 'In which clause it says so', example: '第6.2条', most: 100, optional: true })
  clause?: string;

  @Text({ description: 'The words of the clause', example: '商品侵权责任由商家承担。', most: 2_000, optional: true })
  words?: string;
}

/** For whom each of the three factors of an account's ownership speaks. */
export class AccountFactorsBody implements Readonly<Record<AccountFactor, Bearer>> {
  @Choice(BEARERS, { description: 'In whose name it is registered and verified' })
  registration: Bearer;

  @Choice(BEARERS, { description: 'Who put money and work into it' })
  investment: Bearer;

  @Choice(BEARERS, { description: 'Whose it is by the contract' })
  contract: Bearer;
}

export class DescribeContractDutiesBody {
  @Choices(DUTY_SIDES, { description: 'Between whom the contract or statement is; two at least' })
  between: DutySide[];

  @Parts(() => ContractDutySettledBody, {
    description: 'Who bears what by it; what you said before is replaced',
    least: 1,
    most: DUTIES.length,
    key: ({ duty }) => duty,
  })
  duties: ContractDutySettledBody[];

  @Part(() => AccountFactorsBody, {
    description: 'Where it settles whose an account is: the three factors, one by one',
    optional: true,
  })
  account?: AccountFactorsBody;
}

export class ContractDutyNoticeView {
  @ApiProperty({ enum: DUTY_NOTICES })
  kind: string;

  @ApiProperty({ enum: DUTIES })
  duty: string;
}

export class ContractDutiesView extends DescribeContractDutiesBody {
  @ApiProperty({
    type: [ContractDutyNoticeView],
    description: 'What a comparison with the guideline shows; nothing of it says that a clause is valid or void',
  })
  notices: ContractDutyNoticeView[];
}
