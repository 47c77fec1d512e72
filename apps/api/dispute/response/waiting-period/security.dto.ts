import type { Security } from '#domain/dispute/response/order/events.js';
import { checked, type About } from '../../fields/checked.js';
import { Choice } from '../../fields/choice.js';
import { Part } from '../../fields/nested.js';
import { given } from '../../given.js';

const Yuan = (about: About): PropertyDecorator =>
  checked(about, {
    fault: (value) =>
      typeof value === 'string' && /^\d{1,12}(\.\d{1,2})?$/.test(value) ? undefined : { code: 'invalid' },
    schema: { type: 'string', pattern: '^\\d{1,12}(\\.\\d{1,2})?$', example: '50000' },
  });

export class RunningSecurityBody {
  @Yuan({ description: 'Yuan that are added' })
  amount: string;

  @Choice(['day', 'month'], { description: 'How often, while the order stands' })
  per: 'day' | 'month';
}

/** The money that an order was given for. */
export class SecurityBody {
  @Choice(['complainant', 'respondent'], { description: 'Who gave it' })
  by: 'complainant' | 'respondent';

  @Yuan({ description: 'Yuan given at once', optional: true })
  fixed?: string;

  @Part(() => RunningSecurityBody, { description: 'What grows with time', optional: true })
  running?: RunningSecurityBody;
}

export const securityOf = (body: SecurityBody | undefined): Security | undefined =>
  body &&
  given({
    by: body.by,
    fixed: body.fixed,
    running: body.running && { amount: body.running.amount, per: body.running.per },
  });
