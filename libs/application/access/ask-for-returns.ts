import { returnStep, type ReturnStep } from '#domain/access/copies-returned.js';
import { localDateAt } from '#domain/calendar/local-date.js';
import type { Everywhere } from '../command-handler/everywhere.js';
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
export async function askForReturns({ database, tenantOf, legalNow }: Everywhere, machine: Date): Promise<number> {
  const { rows } = await database.query<{ id: string }>('SELECT id FROM office.association ORDER BY id');
  let told = 0;
  for (const { id } of rows) {
    const [tenant, at] = [tenantOf(id), await legalNow(id)];
    const news = (await returnsOwed(tenant, at)).map((owed): ToTell => {
      const topic = TOPICS[returnStep(owed.endedOn, localDateAt(at))];
      return { topic, to: { accountId: owed.accountId }, toldOf: keyOf(owed), day: owed.dueOn };
    });
    told += await tellOnce(tenant, news, machine);
  }
  return told;
}
