import type { ReadableSpan } from '@opentelemetry/sdk-trace';
import { openTracing } from '#infrastructure/tracing/open-tracing.js';
import { followsAs } from './follow-as.js';

const alone = {
  lease: () => undefined,
  keep: (names: readonly string[], pass: (held: readonly string[]) => Promise<number>) => () => pass(names),
  onTaken: () => undefined,
};

it('tells passes that found something or failed, and failures with the trace that they belong to', async () => {
  const spans: ReadableSpan[] = [];
  const tracing = openTracing({
    ratio: 1,
    exporter: {
      export: (some, done) => {
        spans.push(...some);
        done({ code: 0 });
      },
      shutdown: async () => undefined,
    },
  });
  const ids: object[] = [];
  const outcomes = [0, 7, 'fails', 0] as const;
  let [passes, passedAll] = [0, (): void => undefined];
  const all = new Promise<void>((resolve) => (passedAll = resolve));
  const report = (): void => {
    ids.push(tracing.ids());
    passedAll();
  };
  const following = followsAs({ crew: alone, report, tracing })(
    'notify',
    async () => {
      const outcome = outcomes[passes++] ?? 0;
      if (outcome === 'fails') throw new TypeError('of somebody');
      return outcome;
    },
    1,
  );
  await all;
  await following.stop();
  await tracing.close();
  expect(spans.map(({ name, attributes }) => [name, attributes])).toEqual([
    ['reader notify', { 'parley.reader': 'notify', 'parley.reader.events': 7 }],
    ['reader notify', { 'parley.reader': 'notify', 'error.type': 'TypeError' }],
  ]);
  const place = spans[1]?.spanContext();
  expect(ids).toEqual([{ trace_id: place?.traceId, span_id: place?.spanId }]);
  expect(tracing.ids()).toEqual({});
});
