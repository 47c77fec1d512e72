import type { Material } from '../../../rulebook/materials.js';
import { acceptAmendment, amendComplaint, dan, hat } from '../../../testing/intake/amendments.js';
import { mia } from '../../../testing/core/actors.js';
import { fileCounterNotice, withdrawComplaint } from '../../../testing/core/commands.js';
import { measureSet, ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { calendar } from '../../../testing/core/calendar.js';
import { rulebook } from '../../../testing/core/rulebook.js';
import { accepted, noticed, silent } from '../../../testing/core/scenes.js';
import { andThen, andThenIn, given, givenIn } from '../../../testing/core/story.js';

const amended = andThen(noticed, amendComplaint('03-04T10:00', { items: [hat] }));
const accept = acceptAmendment('03-04T11:00');
const renewed = andThen(
  noticed,
  amendComplaint('03-04T10:00', { groundContentId: 'trade dress', renews: ['pair:ben:bag'] }),
);
const answered = andThen(renewed, fileCounterNotice('03-04T10:30', 'ben', ['bag']));
const withdrawn = andThen(amended, withdrawComplaint('03-04T10:30', 'pair:ben:hat'));

it('notices afresh, about the new pair alone, which is measured', () =>
  given(...amended)
    .when(accept)
    .then(
      recorded('AmendmentAccepted', {
        tracks: [expect.objectContaining({ respondentId: 'ben', itemId: 'hat' })],
        windows: [{ respondentId: 'ben', round: 2, pairs: ['pair:ben:hat'] }],
      }),
      ordered('acceptance', 'ana', 'pair:ben:hat'),
      ordered('statutory-notice', 'shop', 'pair:ben:hat'),
      ordered('forwarded-notice', 'ben', 'pair:ben:hat'),
      measureSet('pair:ben:hat', 'block', 4, 'complaint-accepted'),
    ));
it('gives whoever joins a first window', () => {
  const joined = andThen(
    noticed,
    amendComplaint('03-04T10:00', { respondents: [dan], joins: [{ respondentId: 'dan', itemIds: ['bag'] }] }),
  );
  given(...joined)
    .when(accept)
    .then(
      recorded('AmendmentAccepted', { windows: [{ respondentId: 'dan', pairs: ['pair:dan:bag'] }] }),
      ordered('acceptance', 'ana', 'pair:dan:bag'),
      ordered('statutory-notice', 'shop', 'pair:dan:bag'),
      ordered('forwarded-notice', 'dan', 'pair:dan:bag'),
      measureSet('pair:dan:bag', 'block', 4, 'complaint-accepted'),
    );
});
it('goes on where a person was to decide the next step', () => {
  const past = andThen(silent, amendComplaint('03-10T10:00', { items: [hat] }));
  expect(andThen(past, acceptAmendment('03-10T11:00')).at(-1)).toEqual(recorded('NextStepResumed'));
});
it('notices nothing that was withdrawn or answered meanwhile', () => {
  for (const past of [withdrawn, answered])
    given(...past)
      .when(accept)
      .thenRefused('NothingNamed');
});
it('asks for the papers of the right that is relied on now', () => {
  const works: Material = {
    ...rulebook.materials[0],
    code: 'WORK',
    rights: ['copyright'],
    required: 'always',
    clause: 'M',
    source: 's',
    confidence: 'house-rule',
  };
  const world = { rulebook: { ...rulebook, materials: [...rulebook.materials, works] }, calendar };
  const relyingOn = (kind: 'copyright' | 'trademark') =>
    andThenIn(world)(
      noticed,
      amendComplaint('03-04T10:00', { items: [hat], right: { kind, detailsContentId: 'the-right' } }),
    );
  givenIn(world)(...relyingOn('copyright'))
    .when(accept)
    .thenRefused('MaterialsMissing');
  expect(
    (['copyright', 'trademark'] as const).map((kind) => offered(relyingOn(kind), mia, 'AcceptAmendment', world).length),
  ).toEqual([0, 1]);
});
it('needs an amendment', () =>
  given(...accepted)
    .when(acceptAmendment('03-02T10:00'))
    .thenRefused('NoSuchSubject'));
it('is offered while one is there that brings or renews anything', () =>
  expect(
    [noticed, amended, renewed, andThen(amended, accept), withdrawn, answered].map(
      (past) => offered(past, mia, 'AcceptAmendment').length,
    ),
  ).toEqual([0, 1, 1, 0, 0, 0]));

belongsTo(amended, accept, 'mia');
