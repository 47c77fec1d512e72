import { ana, ben, cai, max, mia, noa, shop } from '../../../testing/core/actors.js';
import {
  cancelSession,
  closeMediation,
  confirmMinutes,
  consentToMediation,
  inviteToMediation,
  mediationOf,
  objectToMediator,
  recordSession,
  refuseMediation,
  scheduleSession,
} from '../../../testing/talks/mediation-commands.js';
import { mediating } from '../../../testing/talks/mediation-stories.js';
import { noticed, silent } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, fileOf, planAfter } from '../../../testing/core/story.js';
import { redactEvent } from '../../visibility/redact-event.js';
import { visibilityOf } from '../../visibility/visibility.js';
import { getStage } from '../../core/state.js';
import type { Actor } from '../../../kernel/message.js';

it('takes the dispute out of its wait for a next step, and back into it when it ends', () => {
  const invited = andThen(silent, inviteToMediation('03-12T10:00'));
  expect(getStage(disputeAfter(invited), 'dispute').stage).toBe('awaiting-counter-notice');
  expect(getStage(disputeAfter(andThen(invited, refuseMediation('03-12T11:00'))), 'dispute').stage).toBe('next-step');
});
it('is secret where it is a caucus: of that nobody learns but who was asked to it and the mediator', () => {
  const past = andThen(
    mediating,
    scheduleSession('03-05T10:00', 'caucus', ['ben']),
    recordSession('03-06T10:00', 'caucus', ['ben'], { minutes: 'words' }),
    confirmMinutes('03-06T11:00', ben),
    scheduleSession('03-07T10:00', 'caucus', ['ben']),
    cancelSession('03-07T11:00'),
  );
  const dispute = disputeAfter(past);
  const seenBy = (actor: Actor): readonly string[] => {
    const visibility = visibilityOf(actor, fileOf(dispute, actor));
    return past.filter((event) => redactEvent(event, visibility, dispute) !== undefined).map(({ type }) => type);
  };
  const caucus = expect.arrayContaining([
    'SessionScheduled',
    'SessionCancelled',
    'SessionRecorded',
    'MinutesConfirmed',
  ]) as unknown;
  expect(seenBy(ben)).toEqual(caucus);
  expect(seenBy(max)).toEqual(caucus);
  for (const actor of [ana, mia, noa])
    for (const type of ['SessionScheduled', 'SessionCancelled', 'SessionRecorded', 'MinutesConfirmed'])
      expect(seenBy(actor)).not.toContain(type);
});
it('is nothing that a platform sees, nor a respondent who was not asked', () => {
  const past = andThen(noticed, inviteToMediation('03-03T10:00', ['ben']), consentToMediation('03-03T11:00', ben));
  const visibility = visibilityOf(shop, fileOf(disputeAfter(past), shop));
  expect(
    past.filter((event) => redactEvent(event, visibility, disputeAfter(past))).map(({ type }) => type),
  ).not.toEqual(expect.arrayContaining([expect.stringContaining('Mediat')]));
  const other = visibilityOf(cai, fileOf(disputeAfter(past), cai));
  expect(other.sees(mediationOf(disputeAfter(past)))).toBe(false);
});
it('leaves nothing running, and a new one can be asked for', () => {
  const over = andThen(mediating, objectToMediator('03-05T10:00'), closeMediation('03-06T10:00', 'not-settled'));
  expect(Object.keys(disputeAfter(over).tasks)).toEqual(['next-step/dispute']);
  expect(planAfter(over).deadlines).toEqual([]);
  const again = andThen(over, inviteToMediation('03-07T10:00'));
  expect(getStage(disputeAfter(again), 'dispute').stage).toBe('mediation');
  expect(disputeAfter(again).tasks).toEqual({});
});
