import { COUNTER_NOTICE_FAULTS, RESTORATION_FAULTS } from '#domain/dispute/response/counter-notice/events.js';
import { Choice } from '../../fields/choice.js';
import { Id, Ids } from '../../fields/id.js';
import { Text } from '../../fields/text.js';
import { ReasonBody } from '../../reason.dto.js';

export class WithdrawCounterNoticeBody {
  @Id({ description: 'The respondent that declared' })
  respondentId: string;

  @Ids({ description: 'The items for which the declaration is taken back', most: 300 })
  itemIds: string[];

  @Text({ description: 'Why', example: 'We found that our supplier had no licence.', most: 2_000, optional: true })
  reason?: string;
}

export class RejectCounterNoticeBody extends ReasonBody {
  @Id({ description: 'The respondent that declared' })
  respondentId: string;

  @Ids({ description: 'The items for which the declaration does not hold', most: 300 })
  itemIds: string[];

  @Choice(COUNTER_NOTICE_FAULTS, { description: 'What is wrong with it' })
  fault: (typeof COUNTER_NOTICE_FAULTS)[number];
}

export class UndoRestorationBody extends ReasonBody {
  @Id({ description: 'The respondent that declared' })
  respondentId: string;

  @Ids({ description: 'The items whose restoration is undone', most: 300 })
  itemIds: string[];

  @Choice(RESTORATION_FAULTS, { description: 'Which element of the statement was not there' })
  fault: (typeof RESTORATION_FAULTS)[number];
}
