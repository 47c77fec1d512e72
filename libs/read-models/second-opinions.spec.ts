import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { Stream } from '#event-store/load.js';
import { secondOpinionsRowOf } from './second-opinions.projection.js';

const event = (position: number, command: string, by: object, at: string) => ({
  type: 'NextStepAwaited',
  data: { due: { dueAt: at } },
  position,
  meta: { by, command, at },
});
const noa = { kind: 'person', id: 'noa' };

it('keeps what each did as a second person, once though it recorded more, and nothing else', () => {
  const events = [
    event(1, 'AcceptComplaint', noa, '2026-03-01T01:00:00.000Z'),
    event(2, 'ReturnDecision', noa, '2026-03-02T01:00:00.000Z'),
    event(3, 'ReleaseDecision', noa, '2026-03-03T01:00:00.000Z'),
    event(4, 'ReleaseDecision', noa, '2026-03-03T01:00:00.000Z'),
    event(5, 'NoteDecisionOverdue', { kind: 'system', id: 'engine' }, '2026-03-04T01:00:00.000Z'),
  ];
  const stream = { associationId: 'a', streamId: 'd', version: 5, events } as unknown as Stream<DisputeEvent>;
  expect(secondOpinionsRowOf(stream)).toMatchObject({
    account_ids: ['noa'],
    acts: [
      { accountId: 'noa', act: 'ReturnDecision' },
      { accountId: 'noa', act: 'ReleaseDecision' },
    ],
    position: 5,
  });
});
