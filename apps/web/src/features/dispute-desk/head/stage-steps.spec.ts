import { stepStates } from './stage-steps.js';

type Stages = Parameters<typeof stepStates>[0]['stages'];
const seen = (stage: string, stages: Stages = [], more: object = {}) => stepStates({ stage, stages, ...more });
const at = (subject: string, stage: string) => ({ subject, stage });

it('is at its intake until the complaint is accepted', () =>
  expect(seen('curing', [at('respondent:ben', 'intake')])).toEqual({
    filed: 'here',
    notified: 'ahead',
    answered: 'ahead',
    talks: 'ahead',
    panel: 'ahead',
    closed: 'ahead',
  }));
it('waits for the arrival of its notices before an answer', () => {
  const accepted = seen('awaiting-counter-notice', [at('respondent:ben', 'awaiting-arrival')]);
  expect(accepted).toMatchObject({ filed: 'done', notified: 'here', answered: 'ahead' });
  const arrived = seen('awaiting-counter-notice', [at('respondent:ben', 'awaiting-counter-notice')]);
  expect(arrived).toMatchObject({ notified: 'done', answered: 'here' });
});
it('leaves out what never was once it is over', () =>
  expect(seen('closed', [at('respondent:ben', 'closed'), at('panel:p', 'closed')])).toMatchObject({
    answered: 'done',
    talks: 'skipped',
    panel: 'done',
    closed: 'here',
  }));
it('knows neither notice nor answer where mediation alone was asked for', () =>
  expect(seen('mediation', [at('mediation:m', 'mediation')], { matter: 'other' })).toMatchObject({
    notified: 'skipped',
    answered: 'skipped',
    talks: 'here',
  }));
