import { readFileSync } from 'node:fs';
import { renderPrometheus } from './render-prometheus.js';

const PORTS = {
  API_METRICS_PORT: 1001,
  WORKER_METRICS_PORT: 1002,
  TEMPORAL_METRICS_PORT: 1003,
  PROMETHEUS_PORT: 1004,
  GRAFANA_PORT: 1005,
};

it('makes of the configuration for containers one for this machine', () => {
  const given = readFileSync('docker/prometheus/prometheus.yml', 'utf8');
  const made = renderPrometheus(given, '/where/alerts.yml', PORTS);
  for (const part of ['["/where/alerts.yml"]', "'127.0.0.1:1001'", "'127.0.0.1:1002'", "'127.0.0.1:1003'"])
    expect(made).toContain(part);
  expect(made).not.toMatch(/api:|worker:|credentials|1004/);
  expect(() => renderPrometheus('global: {}', '/where/alerts.yml', PORTS)).toThrow('names no [alerts.yml]');
});
