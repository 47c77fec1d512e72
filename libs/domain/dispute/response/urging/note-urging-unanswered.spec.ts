import { clockSays, noteProceeding, shanghai, withdrawComplaint } from '../../../testing/core/commands.js';
import { recorded } from '../../../testing/core/expected.js';
import { ana } from '../../../testing/core/actors.js';
import { waiting } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';
import { newestUrging, urge } from '../../../testing/response/urging-commands.js';

const [bag, cap] = ['pair:ben:bag', 'pair:ben:cap'] as const;
const urged = andThen(waiting, urge('03-10T10:00', [bag, cap]));
const over = clockSays('NoteUrgingUnanswered', '05-11T00:01', newestUrging);

it('tells both that nobody heard of a withdrawal or a suit, effective at the end', () =>
  given(...urged)
    .when(over)
    .then(
      recorded('UrgingUnanswered', { pairs: [bag, cap], effectiveAt: shanghai('05-11T00:00') }),
      recorded('ServiceOrdered', { document: 'urging-unanswered', addressee: { kind: 'party', id: 'ben' } }),
      recorded('ServiceOrdered', { document: 'urging-unanswered', addressee: { kind: 'party', id: 'ana' } }),
    ));
it('names what is left alone', () =>
  expect(andThen(urged, withdrawComplaint('03-12T10:00', cap), over)).toContainEqual(
    recorded('UrgingUnanswered', { pairs: [bag] }),
  ));
it('lifts nothing', () => {
  const [before, after] = [disputeAfter(urged), disputeAfter(andThen(urged, over))];
  expect(after.measures).toEqual(before.measures);
});
it('waits for its end', () =>
  given(...urged)
    .when(clockSays('NoteUrgingUnanswered', '05-10T23:59', newestUrging))
    .thenRefused('DeadlineNotReached'));
it('finds nothing where all was answered', () =>
  given(...andThen(urged, noteProceeding('03-12T10:00', [bag, cap], { by: ana, nature: 'infringement' })))
    .when(over)
    .thenRefused('WrongStage'));
