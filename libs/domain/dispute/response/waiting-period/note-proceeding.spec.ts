import { ana, ben, cai, mia, shop } from '../../../testing/core/actors.js';
import {
  clockSays,
  newestProceeding,
  noteProceeding,
  reportProceeding,
  reportProceedingState,
} from '../../../testing/core/commands.js';
import { recorded } from '../../../testing/core/expected.js';
import { calendar } from '../../../testing/core/calendar.js';
import { rulebook } from '../../../testing/core/rulebook.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { filed, noticed, waiting, waitingAlone } from '../../../testing/core/scenes.js';
import { andThen, andThenIn, asked, disputeAfter, given } from '../../../testing/core/story.js';
import { mediating } from '../../../testing/talks/mediation-stories.js';
import { PROCEEDING_NATURES, PROCEEDING_SIDES } from './events.js';
import { keepsMeasures } from './keeps-measures.js';

const bag = 'pair:ben:bag';
const typesOf = (past: readonly { readonly type: string }[]) => past.map(({ type }) => type);
const suit = noteProceeding('03-10T10:00', [bag], { by: ben, nature: 'non-infringement' });

describe('a suit that the respondent brought', () => {
  const noted = andThen(waiting, suit);
  const more = noted.slice(waiting.length);

  it('is on record with who brought it, against whom and over what, and the others are told', () => {
    expect(more[0]?.data).toMatchObject({
      pairs: [bag],
      broughtBy: 'respondent',
      broughtById: 'ben',
      against: 'complainant',
      nature: 'non-infringement',
    });
    const told = more.flatMap((event) => (event.type === 'ServiceOrdered' ? [event.data.addressee.id] : []));
    expect(told.sort()).toEqual(['ana', 'shop']);
  });
  it('keeps no measure: its waiting period ends as if there were none', () => {
    expect(typesOf(more)).not.toContain('MeasureKept');
    const ended = andThen(
      waitingAlone,
      suit,
      clockSays('AskForReports', '03-22T00:01', bag),
      clockSays('EndWaitingPeriod', '03-23T00:02', bag),
    );
    expect(disputeAfter(ended).measures[bag]?.wanted).toBe('lift');
  });
  it('is no suit that came too late, either', () => expect(typesOf(more)).not.toContain('ReportedLate'));
  it('goes on until its own side tells what has become of it', () => {
    const { stages } = disputeAfter(noted);
    const own = Object.keys(stages).find((subject) => subject.startsWith('proceeding:')) as `proceeding:${string}`;
    expect(stages[own]?.stage).toBe('on-record');
    const accepted = andThen(noted, asked(reportProceedingState('04-01T10:00', 'accepted'), ben));
    expect(disputeAfter(accepted).stages[own]?.stage).toBe('on-record');
    const over = andThen(accepted, asked(reportProceedingState('05-01T10:00', 'final-for'), ben));
    expect(disputeAfter(over).stages[own]).toEqual({ stage: 'closed', reason: 'ended' });
    given(...noted)
      .when(reportProceedingState('04-01T10:00', 'dismissed'))
      .thenRefused('NotYourPart');
  });
});

it.each([
  ['the platform', shop],
  ['a person of the association', mia],
])('keeps no measure when %s tells of it', (_, by) => {
  const told = reportProceeding('03-10T10:00', [bag], { by, whose: { broughtBy: 'respondent', broughtById: 'ben' } });
  expect(typesOf(andThen(waiting, told).slice(waiting.length))).not.toContain('MeasureKept');
});
it('what the law names of the right holder’s own keeps the measure, however it is told', () => {
  const note = noteProceeding('03-10T10:00', [bag], { by: ana, nature: 'authority-complaint' });
  expect(typesOf(andThen(waiting, note).slice(waiting.length))).toContain('MeasureKept');
});
it('nothing else does', () => {
  const keeping = PROCEEDING_SIDES.flatMap((broughtBy) =>
    PROCEEDING_NATURES.filter((nature) => keepsMeasures({ kind: 'suit', broughtBy, nature })).map((nature) => [
      broughtBy,
      nature,
    ]),
  );
  expect(keeping).toEqual([
    ['complainant', 'infringement'],
    ['complainant', 'authority-complaint'],
  ]);
});
it('a suit that its side put on record keeps nothing when the same is reported again as another’s', () => {
  const noted = andThen(waiting, noteProceeding('03-10T10:00', [bag], { by: ben, nature: 'infringement', mark: 'x' }));
  const again = andThen(noted, reportProceeding('03-11T10:00', [bag], { by: shop, mark: 'x' })).slice(noted.length);
  expect(typesOf(again)).not.toContain('MeasureKept');
});

describe('a dispute without items', () => {
  it('has them under a rulebook that knows no measures', () => {
    const {
      steps: { kept: _, 'awaiting-acceptance': __, ...steps },
      ...rest
    } = rulebook;
    const alone = andThenIn({ rulebook: { ...rest, steps } as typeof rulebook, calendar });
    const note = noteProceeding('03-10T10:00', [], { by: ana, nature: 'infringement', mark: 'x' });
    const noted = alone(mediating, note);
    expect(typesOf(noted).slice(mediating.length)).toEqual(['ProceedingReported', 'ServiceOrdered']);
    const told = alone(noted, note, reportProceedingState('03-11T10:00', 'pending'));
    expect(typesOf(alone(told, reportProceedingState('03-12T10:00', 'final-for'))).slice(noted.length)).toEqual([
      'ProceedingReportedAgain',
      'ProceedingStateReported',
      'ProceedingStateReported',
    ]);
  });
  it('has proceedings, and its other parties are told', () =>
    given(...mediating)
      .when(noteProceeding('03-10T10:00', [], { by: ana, nature: 'infringement' }))
      .then(
        recorded('ProceedingReported', { pairs: [], broughtBy: 'complainant', nature: 'infringement' }),
        recorded('ServiceOrdered', { document: 'report-of-proceeding', pairs: [] }),
      ));
});

it('each side tells its own', () => {
  given(...waiting)
    .when(noteProceeding('03-10T10:00', [bag], { by: ben, broughtBy: 'complainant', nature: 'infringement' }))
    .thenRefused('UnknownReference');
  given(...waiting)
    .when(noteProceeding('03-10T10:00', [bag], { by: ana, broughtBy: 'respondent', nature: 'infringement' }))
    .thenRefused('UnknownReference');
  given(...waiting)
    .when(noteProceeding('03-10T10:00', ['pair:cai:bag'], { by: ben, nature: 'non-infringement' }))
    .thenRefused('UnknownReference');
  given(...waiting)
    .when(noteProceeding('03-10T10:00', [], { by: ben, nature: 'non-infringement' }))
    .thenRefused('NothingNamed');
});
it('is offered to both sides and staff once there is a notice', () => {
  expect([ana, ben, cai, mia, shop].map((by) => offered(noticed, by, 'NoteProceeding').length)).toEqual([
    1, 1, 1, 1, 0,
  ]);
  expect(offered(filed, mia, 'NoteProceeding')).toEqual([]);
  expect(newestProceeding).toBeDefined();
});

belongsTo(waiting, suit, 'ana', 'ben', 'cai', 'mia');
