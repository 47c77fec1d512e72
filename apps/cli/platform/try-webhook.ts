import { randomUUID } from 'node:crypto';
import { type Delivery, type Answered, deliver } from './deliver.js';

export type Place = { readonly url: string; readonly secret: string; readonly now: () => Date };

/** What was tried, and what is wrong with the answer, with what to do; undefined where all is well. */
export type Check = { readonly name: string; readonly run: (place: Place) => Promise<string | undefined> };

let count = 0;

export const newId = (): string => `msg_check_${randomUUID().slice(0, 8)}_${(count += 1)}`;

/** A type that no platform knows: it must be taken and left alone. */
export const unknown = (at: Date): object => ({
  type: 'parley.conformance',
  timestamp: at.toISOString(),
  data: { disputeId: 'conformance', number: 'PL-CHECK' },
});

export const send = (place: Place, more: Partial<Delivery> = {}): Promise<Answered> =>
  deliver({ ...place, id: newId(), body: unknown(place.now()), ...more });

export const taken = (answered: Answered, otherwise: string): string | undefined => {
  if ('failed' in answered) return `no answer came (${answered.failed}). ${otherwise}`;
  if (answered.status >= 300 && answered.status < 400)
    return `it redirects (${answered.status}), and Parley follows no redirect. Register the final address.`;
  if (answered.status >= 200 && answered.status < 300) return undefined;
  const secret =
    answered.status === 401 || answered.status === 403
      ? ' If it refuses every webhook, it has another secret than was given here.'
      : '';
  return `answered ${answered.status}. ${otherwise}${secret}`;
};

const refused = (answered: Answered, otherwise: string): string | undefined => {
  if ('failed' in answered) return `no answer came (${answered.failed}). Answer 401, so that the sender knows.`;
  if (answered.status >= 500)
    return `answered ${answered.status}, which Parley takes for an outage and repeats for days. Answer 401.`;
  return answered.status >= 400 ? undefined : `answered ${answered.status}. ${otherwise}`;
};

export const spoiled = (name: string, more: Partial<Delivery>, otherwise: string): Check => ({
  name,
  run: async (place) => refused(await send(place, more), otherwise),
});
