import { Accepted, Choice } from '../../fields/choice.js';
import { Parts } from '../../fields/nested.js';
import { UnlistedBody } from '../corrections/record.dto.js';
import { Text } from '../../fields/text.js';
import { Pairs, type PairBody } from '../../dispute/pair.dto.js';

export const CONSIDERATIONS = ['none', 'settlement', 'payment', 'not-stated'] as const;

export class WithdrawComplaintBody {
  @Pairs({ description: 'What the complaint is taken back for; this or `all`', optional: true })
  pairs?: PairBody[];

  @Accepted({ description: 'It is taken back for all that is still complained of; without a list', optional: true })
  all?: true;

  @Parts(() => UnlistedBody, {
    description: 'Items that the notice does not list; a person matches them',
    least: 0,
    most: 300,
    optional: true,
  })
  unlisted?: UnlistedBody[];

  @Choice(CONSIDERATIONS, { description: 'Whether money or a promise was given for it' })
  consideration: (typeof CONSIDERATIONS)[number];

  @Text({ description: 'Why', example: 'The shop is our licensee after all.', most: 2_000, optional: true })
  reason?: string;
}
