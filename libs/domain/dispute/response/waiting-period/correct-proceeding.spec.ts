import { ana, ben, mia } from '../../../testing/core/actors.js';
import { noteProceeding, reportProceeding, reportProceedingState } from '../../../testing/core/commands.js';
import { recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { answerWith, receivedReport } from '../../../testing/response/inquiry-commands.js';
import { correctProceeding } from '../../../testing/response/urging-commands.js';
import { offered } from '../../../testing/core/menu.js';
import { inquired, kept, waiting } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';

const bag = 'pair:ben:bag';
const own = noteProceeding('03-10T10:00', [bag], { by: ben, nature: 'non-infringement' });
const typesOf = (past: readonly { readonly type: string }[]) => past.map(({ type }) => type);

describe('what kept a measure and is the respondent’s own suit', () => {
  const so = {
    broughtBy: 'respondent',
    broughtById: 'ben',
    against: 'complainant',
    nature: 'non-infringement',
  } as const;
  const corrected = andThen(kept, correctProceeding('03-21T10:00', so));

  it('keeps it no longer: the waiting period goes on as if nothing had been reported', () => {
    expect(corrected).toContainEqual(recorded('ProceedingCorrected', { ...so, kind: 'suit' }));
    expect(corrected).toContainEqual(recorded('ProceedingEnded', { state: 'misreported', waiting: [bag] }));
    expect(disputeAfter(corrected).stages[bag]?.stage).toBe('waiting-period');
  });
  it('stays on record as what it is, and the report in the log as it came', () => {
    const { proceedings, stages } = disputeAfter(corrected);
    const [id = ''] = Object.keys(proceedings);
    expect(proceedings[id]).toMatchObject({ ...so, keeps: [] });
    expect(stages[`proceeding:${id}`]).toEqual({ stage: 'on-record' });
    expect(corrected.slice(0, kept.length)).toEqual(kept);
  });
  it('is told to everybody who was told of the report', () =>
    expect(
      corrected.flatMap((event) =>
        event.type === 'ServiceOrdered' && event.data.document === 'proceeding-corrected'
          ? [event.data.addressee.id]
          : [],
      ),
    ).toEqual(['shop', 'ana', 'ben']));
});

it('a proceeding that there is not is closed, and the same number may be reported anew', () => {
  const first = andThen(waiting, reportProceeding('03-10T10:00', [bag], { mark: 'x' }));
  const gone = andThen(first, correctProceeding('03-11T10:00', { mistaken: true }));
  expect(disputeAfter(gone).stages[bag]?.stage).toBe('waiting-period');
  const anew = andThen(gone, reportProceeding('03-12T10:00', [bag], { mark: 'x' }));
  expect(typesOf(anew.slice(gone.length))).toEqual(expect.arrayContaining(['ProceedingReported', 'MeasureKept']));
});
it('what turns out to keep a measure counts from the arrival of the correction', () => {
  const so = { broughtBy: 'complainant', against: 'respondent', nature: 'infringement' } as const;
  const inTime = andThen(waiting, own, correctProceeding('03-11T10:00', so));
  expect(disputeAfter(inTime).stages[bag]?.stage).toBe('kept');
  const late = andThen(waiting, own, correctProceeding('03-25T10:00', so));
  expect(typesOf(late)).toContain('ReportedLate');
  expect(typesOf(late)).not.toContain('MeasureKept');
});
it('each side corrects its own, and makes it no other’s', () => {
  const noted = andThen(waiting, own);
  given(...noted)
    .when(correctProceeding('03-11T10:00', { nature: 'invalidation' }, ana))
    .thenRefused('NotYourPart');
  given(...noted)
    .when(correctProceeding('03-11T10:00', { broughtBy: 'complainant', against: 'respondent' }, ben))
    .thenRefused('UnknownReference');
  expect(andThen(noted, correctProceeding('03-11T10:00', { nature: 'invalidation' }, ben))).toContainEqual(
    recorded('ProceedingCorrected', { broughtBy: 'respondent', broughtById: 'ben', nature: 'invalidation' }),
  );
});
it('says what is not as it was', () =>
  given(...kept)
    .when(correctProceeding('03-21T10:00', { nature: 'infringement' }))
    .thenRefused('NothingNamed'));
it('names a respondent of the dispute where a respondent brought it', () =>
  given(...kept)
    .when(correctProceeding('03-21T10:00', { broughtBy: 'respondent', broughtById: 'eve' }))
    .thenRefused('UnknownReference'));

describe('one whose last word was told', () => {
  const final = andThen(kept, reportProceedingState('04-01T10:00', 'final-for'));
  const never = correctProceeding('04-02T10:00', { mistaken: true });

  it('never was one, where a person of the association says so: everybody is told, and once', () => {
    expect(offered(final, mia, 'CorrectProceeding')).toHaveLength(1);
    const corrected = andThen(final, never);
    expect(typesOf(corrected.slice(final.length))).toEqual([
      'ProceedingCorrected',
      'ServiceOrdered',
      'ServiceOrdered',
      'ServiceOrdered',
    ]);
    given(...corrected)
      .when(never)
      .thenRefused('WrongStage');
  });
  it('is not made another, nor taken back by whoever told it', () => {
    given(...final)
      .when(correctProceeding('04-02T10:00', { nature: 'invalidation' }))
      .thenRefused('NothingNamed');
    given(...final)
      .when(correctProceeding('04-02T10:00', { mistaken: true }, ana))
      .thenRefused('WrongStage');
    expect(offered(final, ana, 'CorrectProceeding')).toEqual([]);
  });
  it('is left alone where it came to nothing', () =>
    given(...andThen(kept, reportProceedingState('04-01T10:00', 'withdrawn')))
      .when(never)
      .thenRefused('WrongStage'));
});

describe('an answer to an inquiry', () => {
  it('says who brought what was received: the respondent’s own keeps nothing', () => {
    const theirs = {
      ...receivedReport('03-20T10:00', bag),
      broughtBy: 'respondent',
      broughtById: 'ben',
      nature: 'non-infringement',
    } as const;
    const after = andThen(inquired, answerWith('03-22T12:00', theirs));
    expect(typesOf(after)).not.toContain('MeasureKept');
    expect(disputeAfter(after).measures[bag]?.wanted).toBe('lift');
  });
});

belongsTo(kept, correctProceeding('03-21T10:00', { nature: 'invalidation' }), 'ana', 'ben', 'mia');
