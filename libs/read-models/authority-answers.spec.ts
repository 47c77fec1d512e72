import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { Stream } from '#event-store/load.js';
import { authorityAnswersOf } from './authority-answers.projection.js';

const sent = (referralId: string, kind: string) => ({
  type: 'ReferredOut',
  data: { referralId, authority: { kind, nameContentId: 'name' } },
});
const answered = (referralId: string, outcome: string, day: string) => ({
  type: 'ReferralAnswered',
  data: { referralId, outcome, answeredAt: `2026-03-${day}T01:00:00.000Z`, textContentId: 'text' },
});

it('keeps what an authority decided, by kind of authority and day, and nothing that is on its way', () => {
  const events = [
    ...[sent('r1', 'market-regulation'), sent('r2', 'court')],
    ...[answered('r1', 'received', '02'), answered('r2', 'accepted', '03'), answered('r1', 'decided', '04')],
  ];
  const stream = { associationId: 'a', streamId: 'd', version: 5, events } as unknown as Stream<DisputeEvent>;
  expect(authorityAnswersOf(stream)).toEqual({
    association_id: 'a',
    dispute_id: 'd',
    answers: [{ referral_id: 'r1', authority: 'market-regulation', answered_at: '2026-03-04T01:00:00.000Z' }],
  });
});
