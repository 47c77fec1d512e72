import { guardOutgoing } from '../outgoing/guard-outgoing.js';
import { allowedNetworks } from '../outgoing/outgoing-policy.js';
import { RELEASE } from '../release.js';
import type { TracedProgram } from './otlp-traces.js';
import { USUAL_RATIO } from './tracing-config.js';
import type { Tracing } from './tracing.js';

type Asked = {
  readonly PARLEY_ENV: 'production' | 'development';
  readonly OUTGOING_ALLOWED?: string | undefined;
  readonly TRACES_URL?: string | undefined;
  readonly TRACES_TOKEN?: string | undefined;
  readonly TRACES_RATIO?: number | undefined;
};

/** Undefined where no address is set, and then nothing that traces is loaded either. */
export async function tracesOf(
  { PARLEY_ENV, OUTGOING_ALLOWED, TRACES_URL: url = '', TRACES_TOKEN: token, TRACES_RATIO: ratio }: Asked,
  name: TracedProgram['name'],
  report: (code: string) => void,
): Promise<Tracing | undefined> {
  if (url === '') return undefined;
  const [{ openTracing }, { sendSpans }] = await Promise.all([import('./open-tracing.js'), import('./send-spans.js')]);
  const outgoing = guardOutgoing({ environment: PARLEY_ENV, allowed: allowedNetworks(OUTGOING_ALLOWED) });
  const exporter = sendSpans({ fetch: outgoing.fetch, url, token }, { name, release: RELEASE }, report);
  const tracing = openTracing({ exporter, ratio: ratio ?? USUAL_RATIO });
  return {
    ...tracing,
    close: async () => {
      await tracing.close();
      await outgoing.close();
    },
  };
}
