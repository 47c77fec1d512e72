import { ana, ben, mia, shop } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { offered } from '../../../testing/core/menu.js';
import { andThen, asked, disputeAfter, given } from '../../../testing/core/story.js';
import { refuseUrgent, takeUrgent, urgentOf } from '../../../testing/measures/lane-commands.js';
import { cardHidden, urgentlyFiled } from '../../../testing/measures/lane-stories.js';

const refuse = refuseUrgent('03-01T23:10');
const tasksOf = (past: Parameters<typeof disputeAfter>[0]) =>
  Object.values(disputeAfter(past).tasks).map(({ kind }) => kind);

it('goes the ordinary way when nothing is done at once, and the complainant is told why', () => {
  given(...urgentlyFiled)
    .when(refuse)
    .then(
      recorded('UrgentRefused', { officerId: 'mia', reasonContentId: 'why' }),
      recorded('ServiceOrdered', { document: 'urgent-refused', addressee: { kind: 'party', id: 'ana' } }),
    );
  expect(tasksOf(andThen(urgentlyFiled, refuse))).toEqual(['check-materials']);
});
it('is offered until something was done', () => {
  const subject = urgentOf(disputeAfter(urgentlyFiled));
  expect(offered(urgentlyFiled, mia, 'RefuseUrgent')).toEqual([subject]);
  expect(offered(andThen(urgentlyFiled, takeUrgent('03-01T23:05')), mia, 'RefuseUrgent')).toEqual([subject]);
  for (const past of [cardHidden, andThen(urgentlyFiled, refuse)]) {
    expect(offered(past, mia, 'RefuseUrgent')).toEqual([]);
    given(...past)
      .when(refuse)
      .thenRefused('WrongStage');
  }
});
it('is no business of those concerned', () => {
  for (const by of [ana, shop])
    given(...urgentlyFiled)
      .when(asked(refuse, by))
      .thenRefused('NotYourPart');
  given(...urgentlyFiled)
    .when(asked(refuse, ben))
    .thenRefused('NotFound');
});
