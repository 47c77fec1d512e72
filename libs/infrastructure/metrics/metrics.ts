import type { Meter } from '@opentelemetry/api';

/** How a program measures itself, and tells it. Gauges are read when somebody asks. */
export type Metrics = {
  readonly meter: Meter;
  /** Prometheus' text format. */
  readonly text: () => Promise<string>;
};

/** Bounds in seconds, from an append to an answer that makes somebody wait. */
export const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const;
