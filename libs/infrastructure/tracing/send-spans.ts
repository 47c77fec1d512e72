import type { SpanExporter } from '@opentelemetry/sdk-trace';
import { postOtlp, type OtlpReceiver } from '../otlp/post-otlp.js';
import { otlpTraces, type TracedProgram } from './otlp-traces.js';

const PATIENCE = 5_000;

/** Traces that nobody takes are lost: nothing waits for them. That is told once, and again after some were taken. */
export function sendSpans(
  receiver: OtlpReceiver,
  program: TracedProgram,
  report: (code: string) => void,
): SpanExporter {
  let isTold = false;
  return {
    export: (spans, done) => {
      void postOtlp(receiver, otlpTraces(spans, program), PATIENCE).then((failed) => {
        if (failed !== undefined && !isTold) report(failed);
        isTold = failed !== undefined;
        done({ code: failed === undefined ? 0 : 1 });
      });
    },
    shutdown: async () => undefined,
  };
}
