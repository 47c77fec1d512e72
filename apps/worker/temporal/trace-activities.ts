import type { Tracing } from '#infrastructure/tracing/tracing.js';

type Activities = Readonly<Record<string, (...of: never[]) => Promise<unknown>>>;

/** The same activities, each call of which is told as a span by its name; what it was called with is not. */
export const traceActivities = <A extends Activities>(activities: A, tracing: Tracing | undefined): A =>
  tracing
    ? (Object.fromEntries(
        Object.entries(activities).map(([name, activity]): [string, Activities[string]] => [
          name,
          (...of) => tracing.span(`activity ${name}`, { 'parley.activity': name }, () => activity(...of)),
        ]),
      ) as A) // the same names and signatures
    : activities;
