import { disputeDecider } from '#domain/dispute/decider.js';
import { acceptComplaint } from '#domain/testing/core/commands.js';
import { accepted, filed } from '#domain/testing/core/scenes.js';
import { disputeAfter, fileOf, sent, type Step } from '#domain/testing/core/story.js';
import { recordDispatch } from '#domain/testing/service/service-commands.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import { emptyStream } from '#event-store/load.js';
import { newId } from '#infrastructure/ids.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { decideWithConcurrentMeasures } from './decide-with-concurrent-measures.js';

const disputeId = newId();
const nobodyAsked = {} as TenantContext;

/** What is decided after this past, and how often it was. */
const decide = async (past: readonly DisputeEvent[], step: Step) => {
  const dispute = disputeAfter(past);
  const command = typeof step === 'function' ? step(dispute) : step;
  const file = { ...fileOf(dispute, command.by), stream: emptyStream<DisputeEvent>(newId(), disputeId) };
  const deciding = jest.spyOn(disputeDecider, 'decide');
  const { events, context } = await decideWithConcurrentMeasures(nobodyAsked, disputeId, command, file);
  const times = deciding.mock.calls.length;
  deciding.mockRestore();
  expect(context).toBe(file.context);
  return { types: events.map(({ type }) => type), times };
};

it('decides once what orders no measure, as what became of a letter', async () => {
  const dispatch = recordDispatch('03-01T10:05', 'receipt', 'ana', 'mail');
  expect(await decide(accepted, dispatch)).toEqual({ types: ['ServiceDispatched'], times: 1 });
});

it('decides once what asks beforehand for all that a measure rests on', async () => {
  const { types, times } = await decide(sent(filed), acceptComplaint());
  expect(types).toContain('MeasureSet');
  expect(times).toBe(1);
});
