import { loadDispute } from '#application/dispute/disputes.js';
import type { DocumentKind } from '#domain/dispute/service/notice/document-kinds.js';
import { pairSubject } from '#domain/dispute/core/subject.js';
import { instant, type Actor, type Instant } from '#domain/kernel/message.js';
import { newId } from '#infrastructure/ids.js';
import { openHouse, type House } from '../../test/support/house.js';
import { ENGINE } from './actors.js';
import { disputeActivities } from './dispute.activities.js';

let house: House;
beforeAll(async () => {
  house = await openHouse();
}, 60_000);
afterAll(() => house.stop());

const on = (local: string): Instant => instant(`2026-${local}:00+08:00`);
const speaksFor = (partyId: string): Actor => ({ kind: 'person', id: newId(), onBehalfOf: partyId });

/** What the dispute's workflow does when it is woken at that time: it submits what is due, and looks again. */
const theClockRuns = async (disputeId: string, at: Instant): Promise<readonly string[]> => {
  const { look, submit } = disputeActivities({
    tenants: { findByDispute: async () => house.tenant, of: () => house.tenant } as never,
    legalTime: { now: async () => at },
    sendNear: async (_, found) => found,
    looked: async () => undefined,
  });
  const done: string[] = [];
  const parked = new Set<string>();
  while (done.length < 20) {
    const due = (await look(disputeId, [])).deadlines.find((one) => one.isUp && !parked.has(one.key));
    if (!due) return done;
    done.push(`${due.key.split('/')[0] ?? ''}: ${await submit(disputeId, due.key)}`);
    if (done.at(-1)?.endsWith('refused')) parked.add(due.key);
  }
  throw new Error(`never at rest: ${done.join(', ')}`);
};

/** Ana has Ben's answer on Friday 6 March: fifteen days end on Saturday the 21st, which rolls to Monday the 23rd. */
const inquired = async () => {
  const [ana, ben, itemId] = [await house.addParty(), await house.addParty(), newId()];
  const { platformId } = await house.addPlatform();
  const shop: Actor = { kind: 'platform', id: platformId };
  const disputeId = await house.file(
    { complainantId: ana, respondentId: ben, platformId, itemIds: [itemId] },
    on('03-02T10:00'),
  );
  await house.accept(disputeId, on('03-02T11:00'));
  const arrives = async (document: DocumentKind, partyId: string, at: Instant) => {
    const { dispute } = await loadDispute(house.tenant, disputeId, ENGINE);
    const service = Object.values(dispute.services).find(
      (one) => one.document === document && one.addressee.id === partyId,
    );
    const data = { serviceId: service?.serviceId ?? '' };
    await house.tell(disputeId, shop, { type: 'RecordArrival', data }, at);
  };
  await arrives('forwarded-notice', ben, on('03-03T10:00'));
  const { rulebook } = await loadDispute(house.tenant, disputeId, ENGINE);
  const answer = {
    respondentId: ben,
    itemIds: [itemId],
    statementContentId: newId(),
    evidence: [],
    declaration: rulebook.declaration.version,
  };
  await house.tell(disputeId, speaksFor(ben), { type: 'FileCounterNotice', data: answer }, on('03-05T10:00'));
  await arrives('forwarded-counter-notice', ana, on('03-06T10:00'));
  const pairs = [pairSubject(ben, itemId)];
  const claim = { pairs, reason: 'translation', delay: 1, causeContentId: newId(), evidence: [] } as const;
  await house.tell(disputeId, speaksFor(ana), { type: 'ClaimDelay', data: claim }, on('03-20T10:00'));
  return { disputeId, pairs };
};

it('ends a waiting period that goes on to the end at which the platform was asked already', async () => {
  const { disputeId, pairs } = await inquired();
  expect(await theClockRuns(disputeId, on('03-24T00:05'))).toContain('AskForReports: recorded');
  const excused = { pairs, reason: 'translation', delay: 1, causeContentId: newId() } as const;
  await house.tell(disputeId, house.staff, { type: 'ExcuseDelay', data: excused }, on('03-24T09:00'));
  expect(await theClockRuns(disputeId, on('03-24T09:05'))).toEqual(['AskForReports: recorded']);
  expect(await theClockRuns(disputeId, on('03-27T09:00'))).toContain('EndWaitingPeriod: recorded');
  const types = await house.typesOf(disputeId);
  expect(types.filter((type) => type === 'ReportsInquired')).toHaveLength(2);
  expect(types.filter((type) => type === 'WaitingPeriodEnded')).toHaveLength(1);
}, 60_000);

it('records once what two workers submit at once', async () => {
  const { disputeId } = await inquired();
  const outcomes = await Promise.all([0, 1, 2].map(() => theClockRuns(disputeId, on('03-24T00:05'))));
  expect(outcomes.flat().length).toBeGreaterThan(0);
  const types = await house.typesOf(disputeId);
  expect(types.filter((type) => type === 'ReportsInquired')).toHaveLength(1);
}, 60_000);
