import { Name } from '../dispute/fields/text.js';
import { Sha256 } from '../dispute/fields/pattern.js';

export class RatingRulesBody {
  @Name({ description: 'A text of the rules of rating that this installation has', example: '2027-07', most: 20 })
  version: string;

  @Sha256({ description: 'The hash of that text, which you have read' })
  hash: string;
}
