import type { Actor } from '../kernel/message.js';
import { ana, mall, mia, shop } from '../testing/core/actors.js';
import { accepted } from '../testing/core/scenes.js';
import { andThen, disputeAfter, fileOf } from '../testing/core/story.js';
import { recordArrival } from '../testing/service/service-commands.js';
import { lettersToReport } from './letters-to-report.js';
import { visibilityOf } from './visibility/visibility.js';

const lettersOf = (past: Parameters<typeof disputeAfter>[0], who: Actor) => {
  const dispute = disputeAfter(past);
  return lettersToReport(visibilityOf(who, fileOf(dispute, who)), dispute);
};
const named = (past: Parameters<typeof disputeAfter>[0], who: Actor) =>
  lettersOf(past, who).map(({ document, addresseeId }) => [document, addresseeId]);
const notices = [
  ['forwarded-notice', 'ben'],
  ['forwarded-notice', 'cai'],
];

it('are those that the platform is to pass on, each with its day', () => {
  expect(named(accepted, shop)).toEqual(expect.arrayContaining(notices));
  const { services } = disputeAfter(accepted);
  for (const { serviceId, orderedAt, dueAt } of lettersOf(accepted, shop)) {
    expect(services[serviceId]).toMatchObject({ platformId: 'shop', addressee: { kind: 'party' } });
    if (services[serviceId]?.document === 'forwarded-notice') expect(dueAt).toEqual(expect.any(String));
    expect(orderedAt).toBe(services[serviceId]?.orderedAt);
  }
});

it('leave the list once an arrival is known, whoever told it', () => {
  const told = andThen(accepted, recordArrival('03-02T10:00', 'forwarded-notice', 'ben'));
  expect(named(told, shop)).not.toContainEqual(notices[0]);
  expect(named(told, shop)).toContainEqual(notices[1]);
});

it('are no other’s: not the association’s, not a party’s', () => {
  expect([mia, ana].flatMap((who) => lettersOf(accepted, who))).toEqual([]);
  expect(() => lettersOf(accepted, mall)).toThrow('NotFound');
});
