import { Choice } from '../fields/choice.js';
import { Text } from '../fields/text.js';
import { CONSIDERATIONS } from '../intake/filing/withdraw-complaint.dto.js';

export class ConcludeDisputeBody {
  @Text({
    description: 'Why; everybody concerned reads it',
    example: 'A part is settled; about the rest the parties go to court.',
    most: 2_000,
  })
  reason: string;
}

export class WithdrawRequestBody {
  @Choice(CONSIDERATIONS, { description: 'Whether money or a promise was given for it' })
  consideration: (typeof CONSIDERATIONS)[number];

  @Text({
    description: 'Why; the other side reads it',
    example: 'We have found a way without a mediator.',
    most: 2_000,
    optional: true,
  })
  reason?: string;
}
