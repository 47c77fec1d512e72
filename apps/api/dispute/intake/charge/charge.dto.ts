import { Id } from '../../fields/id.js';
import { Text } from '../../fields/text.js';

export class HandOverChargeBody {
  @Id({ description: 'The account of the case manager who gets it' })
  toId: string;

  @Text({
    description: 'Where it stands, for who gets it',
    example: 'The shop promised an answer by Friday.',
    most: 4_000,
  })
  note: string;
}
