// A platform's evening in sixty lines: a webhook is verified, a measure answered, a contested complaint handed over.
import { readFileSync } from 'node:fs';
import {
  delegateComplaint,
  getClock,
  getDelegatedByReference,
  listMeasures,
  reportMeasures,
} from 'parley-platform-client';
import { client } from 'parley-platform-client/client';
import { Webhook } from 'standardwebhooks';

const set = (name: string): string => process.env[name] ?? missing(name);
const missing = (what: string): never => {
  throw new Error(`${what} is missing`);
};
const platformId = set('PARLEY_PLATFORM_ID');

// Who we are: the platform's key, on every call. What is refused throws, as a problem with its code.
client.setConfig({ baseUrl: set('PARLEY_URL'), auth: set('PARLEY_API_KEY'), throwOnError: true });
const { data: clock } = await getClock({ throwOnError: true });
console.log(`signed in; legal time is ${clock.now}`);

// A webhook as it came: signed over these bytes, and over no others.
const { headers, body } = JSON.parse(readFileSync(set('PARLEY_WEBHOOK'), 'utf8'));
const webhook = new Webhook(set('PARLEY_WEBHOOK_SECRET'));
const told = webhook.verify(body, headers) as { type: string; data: { disputeId: string } };
let isForged = false;
try {
  webhook.verify(body.replace(told.data.disputeId, platformId), headers);
} catch {
  isForged = true;
}
if (!isForged) throw new Error('a changed webhook was taken for a true one');
console.log(`verified ${told.type}`);

// What is wanted of us there; the first that is open is carried out and answered.
const { disputeId } = told.data;
const { data: list } = await listMeasures({ path: { disputeId }, throwOnError: true });
const open = list.measures.find((one) => !one.moot && Math.max(one.confirmed, one.refused) < one.sequence);
const { respondentId, itemId, sequence, wanted } = open ?? missing('a measure that is open');
// What is said is part of the key, and nothing of the moment: lost answers are asked for again word for word.
const outcome = 'confirmed';
await reportMeasures({
  path: { disputeId },
  headers: { 'Idempotency-Key': `measure-${respondentId}-${itemId}-${sequence}-${outcome}` },
  body: { results: [{ respondentId, itemId, sequence, outcome }] },
  throwOnError: true,
});
console.log(`answered: ${wanted} of ${open?.externalId} is carried out`);

// A complaint that both sides contest at our place goes to the association. The reference is ours; sent again, under
// whatever key, it leads to the same dispute.
const daysAgo = (days: number): string => new Date(Date.parse(clock.now) - days * 86_400_000).toISOString();
const reference = `TS-${Date.now()}`;
const account = (handle: string) => ({ platformId, handle });
const { data: handed } = await delegateComplaint({
  headers: { 'Idempotency-Key': `hand-over-${reference}` },
  body: {
    reference,
    filedAt: daysAgo(6),
    filedAs: 'right-holder',
    complainant: { name: 'Northwind Ltd', account: account('northwind') },
    right: { kind: 'trademark', name: 'NORTHWIND', registrationNumber: '12345678', trademark: { classes: [18] } },
    respondents: [{ ref: 'r1', roles: ['merchant'], name: "Ben's Bags", account: account('bens-bags') }],
    items: [
      {
        ref: 'i1',
        platformId,
        kind: 'product',
        locator: { url: `https://shop.example/${reference}`, externalId: reference },
        title: 'Weekend bag, brown',
        respondents: ['r1'],
      },
    ],
    claims: [{ kind: 'remove' }],
    statement: 'The bags offered bear our mark without our consent.',
    evidence: [],
    materials: [],
    declaration: 'shop-2026',
    notices: [{ kind: 'forwarded-notice', respondent: 'r1', items: ['i1'], sentAt: daysAgo(5), arrivedAt: daysAgo(5) }],
    counterNotices: [
      { respondent: 'r1', items: ['i1'], statement: 'We buy them from the holder.', evidence: [], filedAt: daysAgo(4) },
    ],
    measures: [{ respondent: 'r1', item: 'i1', code: 'delisted', takenAt: daysAgo(5) }],
    waitingPeriods: [],
  },
  throwOnError: true,
});
const { data: standing } = await getDelegatedByReference({ path: { reference }, throwOnError: true });
if (standing.disputeId !== handed.disputeId) throw new Error(`${reference} led to another dispute`);
console.log(`handed over as ${handed.number}: ${handed.state}`);
