import type { Consequence } from '../../core/consequence.js';
import type { Decided } from '../../core/consequence.js';
import { registersReliedOn } from '../../core/rights-relied-on.js';
import type { RegisterRead } from '../../core/register-read.js';
import { isNews, registerNoted } from './note-register.js';

/**
 * Whoever files or amends from a right of the register of which something is to be looked at has the case manager
 * called at once; and whatever rests on the register notes what is new in it.
 */
export const registerAlarms: Consequence = {
  when: ({ events }) => !events.some(({ type }) => type === 'RegisterNoted'),
  follows: (decided) =>
    read(decided)
      .filter((register) => isNews(register, decided))
      .filter(({ rightId }, i, all) => all.findIndex((one) => one.rightId === rightId) === i)
      .map((register) => registerNoted(register, decided.since, decided.file)),
};

const read = ({ events, dispute, file: { context } }: Decided): readonly RegisterRead[] => [
  ...registersReliedOn(dispute, context),
  ...events.flatMap((event) => {
    const right = event.type === 'ComplaintFiled' || event.type === 'ComplaintAmended' ? event.data.right : undefined;
    return right?.rightId !== undefined && right.register
      ? [{ rightId: right.rightId, position: right.register.position, flags: right.register.flags, changes: [] }]
      : [];
  }),
];
