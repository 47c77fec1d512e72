import { mia } from '../../../testing/core/actors.js';
import { clockSays, shanghai } from '../../../testing/core/commands.js';
import { recorded } from '../../../testing/core/expected.js';
import { andThen, asked, disputeAfter, given, planAfter } from '../../../testing/core/story.js';
import { answerPreservation, preservationOf } from '../../../testing/measures/lane-commands.js';
import { kept, missing, roomFiled } from '../../../testing/measures/lane-stories.js';

const note = clockSays('NotePreservationOverdue', '03-02T10:01', preservationOf);
const overdue = andThen(roomFiled, note);
const tasks = (past: typeof roomFiled) => Object.values(disputeAfter(past).tasks).map(({ kind }) => kind);

it('has a person follow it up when the platform says nothing', () => {
  given(...roomFiled)
    .when(note)
    .then(recorded('PreservationOverdue', { effectiveAt: shanghai('03-02T10:00') }));
  expect(tasks(overdue)).toEqual(['check-materials', 'chase-preservation']);
  expect(planAfter(overdue).deadlines.filter(({ type }) => type === 'NotePreservationOverdue')).toEqual([]);
});
it('is done with once all parts are told', () => {
  expect(tasks(andThen(overdue, answerPreservation('03-02T11:00', [kept], mia)))).toHaveLength(2);
  expect(tasks(andThen(overdue, answerPreservation('03-02T11:00', [kept, missing], mia)))).toEqual(['check-materials']);
});
it('is refused before the time has passed, after the answer, and to anybody else', () => {
  given(...roomFiled)
    .when(clockSays('NotePreservationOverdue', '03-02T10:00', preservationOf))
    .thenRefused('DeadlineNotReached');
  given(...andThen(roomFiled, answerPreservation('03-02T09:00', [kept, missing])))
    .when(note)
    .thenRefused('WrongStage');
  given(...roomFiled)
    .when(asked(note, mia))
    .thenRefused('NotYourPart');
});
