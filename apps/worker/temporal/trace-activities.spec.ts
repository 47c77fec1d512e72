import { traceAppends } from '#event-store/traced-appends.js';
import { traceFetch, traceMails } from '#infrastructure/tracing/trace-outgoing.js';
import { tracesOf } from '#infrastructure/tracing/traces-of.js';
import { traceActivities } from './trace-activities.js';

const nobody = (): never => {
  throw new Error('is not called');
};

it('costs nothing where no address is set: everything is what it was', async () => {
  const [appender, mailer] = [{ append: nobody, close: nobody }, { send: nobody }];
  const activities = { look: nobody };
  expect(await tracesOf({ PARLEY_ENV: 'production' }, 'api', nobody)).toBeUndefined();
  expect(await tracesOf({ PARLEY_ENV: 'production', TRACES_URL: '' }, 'api', nobody)).toBeUndefined();
  expect(traceAppends(appender, undefined, nobody)).toBe(appender);
  expect(traceFetch(nobody, undefined)).toBe(nobody);
  expect(traceMails(mailer, undefined)).toBe(mailer);
  expect(traceActivities(activities, undefined)).toBe(activities);
});
