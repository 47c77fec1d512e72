import { PRINTED_DATES, type PrintedDateOf } from '#domain/dispute/intake/corrections/events.js';
import { Pairs, type PairBody } from '../../dispute/pair.dto.js';
import { Choice } from '../../fields/choice.js';
import { PrintedDay } from '../../fields/day.js';
import { Text } from '../../fields/text.js';

/** An item that the notice does not list. */
export class UnlistedBody {
  @Text({
    description: 'Which item is meant, as the party knows it',
    example: 'The red bag that we moved to link 4711 last week',
    most: 2_000,
  })
  description: string;
}

export class WithdrawWordsBody {
  @Text({ description: 'The whole statement as it reads from now on', example: 'The bag bears the mark.' })
  statement: string;
}

export class NotePrintedDateBody {
  @Pairs({ description: 'What it is about' })
  pairs: PairBody[];

  @Choice(PRINTED_DATES, { description: 'Of what the date was printed' })
  about: PrintedDateOf;

  @PrintedDay({ description: 'The date to the letter, possible or not' })
  printed: string;
}
