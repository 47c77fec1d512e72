import { PrometheusSerializer } from '@opentelemetry/exporter-prometheus';
import { MeterProvider, MetricReader } from '@opentelemetry/sdk-metrics';
import type { Metrics } from './metrics.js';

/** Reads whatever is measured when it is asked, and at no other time. */
class AskedReader extends MetricReader {
  protected override async onForceFlush(): Promise<void> {}
  protected override async onShutdown(): Promise<void> {}
}

/** What one measure cannot tell is reported and left out; the others are told. */
export function openMetrics(report: (error: unknown) => void): Metrics {
  const reader = new AskedReader();
  const provider = new MeterProvider({ readers: [reader] });
  const serializer = new PrometheusSerializer('', false, undefined, true, true);
  return {
    meter: provider.getMeter('parley'),
    text: async () => {
      const { resourceMetrics, errors } = await reader.collect();
      errors.forEach(report);
      return serializer.serialize(resourceMetrics);
    },
  };
}
