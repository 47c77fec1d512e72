import { readConfig } from './config.js';
import { temporalMetricsAt } from './tell-metrics.js';

const at = (environment: NodeJS.ProcessEnv): string | undefined =>
  temporalMetricsAt(readConfig({ DATABASE_URL: 'postgres://127.0.0.1/parley', ...environment }));

it('has Temporal’s SDK tell nothing without a port, and on loopback unless its own address is said', () => {
  expect(at({})).toBeUndefined();
  expect(at({ TEMPORAL_METRICS_HOST: '10.0.0.4', TEMPORAL_METRICS_PORT: '' })).toBeUndefined();
  expect(at({ TEMPORAL_METRICS_PORT: '9466' })).toBe('127.0.0.1:9466');
  // what is told under a key opens nothing of what is told without one
  expect(at({ METRICS_HOST: '0.0.0.0', TEMPORAL_METRICS_HOST: '', TEMPORAL_METRICS_PORT: '9466' })).toBe(
    '127.0.0.1:9466',
  );
  expect(at({ TEMPORAL_METRICS_HOST: '10.0.0.4', TEMPORAL_METRICS_PORT: '9466' })).toBe('10.0.0.4:9466');
  expect(at({ TEMPORAL_METRICS_HOST: '::1', TEMPORAL_METRICS_PORT: '9466' })).toBe('[::1]:9466');
  expect(() => at({ TEMPORAL_METRICS_HOST: 'worker', TEMPORAL_METRICS_PORT: '9466' })).toThrow('TEMPORAL_METRICS_HOST');
});
