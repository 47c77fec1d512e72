import { returnStep, type ReturnStep } from '#domain/access/copies-returned.js';
import { localDateAt } from '#domain/calendar/local-date.js';
import { inEach, type Everywhere } from '../command-handler/everywhere.js';
import { tellOnce, type ToTell } from '../notification/tell-once.js';
import { returnsOwed, type ReturnOwed } from './returns-owed.js';

const TOPICS = {
  asked: 'return-asked',
  near: 'return-near',
  late: 'return-late',
} as const satisfies Readonly<Record<ReturnStep, string>>;

const keyOf = ({ of, endedOn }: ReturnOwed): string =>
  `${of.kind === 'deposit' ? of.grantId : of.disputeId}/${endedOn}`;

/**
 * Writes to whoever read in confidence what is over: that it gives back or destroys its copies and confirms it, again
 * as the day comes near, and once that is over; each once, on the association’s own clock, and never with a word of
 * what it read. How many mails are owed; may be repeated. `machine` is machine time.
 */
export function askForReturns(everywhere: Everywhere, machine: Date): Promise<number> {
  return inEach(everywhere, async (tenant, at) => {
    const news = (await returnsOwed(tenant, at)).map((owed): ToTell => {
      const topic = TOPICS[returnStep(owed.endedOn, localDateAt(at))];
      return { topic, to: { accountId: owed.accountId }, toldOf: keyOf(owed), day: owed.dueOn };
    });
    return tellOnce(tenant, news, machine);
  });
}
