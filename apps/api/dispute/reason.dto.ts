import { Text } from './fields/text.js';

/** A decision of a person is told with its reason. */
export class ReasonBody {
  @Text({ description: 'Why', example: 'The invoice names another product.', most: 2_000 })
  reason: string;
}
