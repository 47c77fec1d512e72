import type { DisputeEvent } from '#domain/dispute/core/state.js';
import { ben } from '#domain/testing/core/actors.js';
import { shanghai } from '#domain/testing/core/commands.js';
import { andThen, disputeAfter } from '#domain/testing/core/story.js';
import { scheduleSession, withdrawFromMediation } from '#domain/testing/talks/mediation-commands.js';
import { mediating } from '#domain/testing/talks/mediation-stories.js';
import { docketFactsOf } from './docket-facts.js';

const sessions = (past: readonly DisputeEvent[]) =>
  docketFactsOf(disputeAfter(past), past, { stage: 'mediation', deadlines: [], tasks: [] }).days;

it('has a session among the days of the calendar as long as its mediation runs', () => {
  const fixed = andThen(mediating, scheduleSession('03-06T10:00', 'joint', ['ana', 'ben'], '03-09T10:00'));
  expect(sessions(fixed)).toMatchObject([{ kind: 'session', at: shanghai('03-09T10:00') }]);
  expect(sessions(andThen(fixed, withdrawFromMediation('03-06T11:00', ben)))).toEqual([]);
});
