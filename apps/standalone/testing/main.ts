import { endWithParent } from '#infrastructure/end-with-parent.js';
import { fromSource } from '../../../test/support/from-source.js';
import { runStandalone } from '../run-standalone.js';

// The real supervisor over small parts.
endWithParent();
const part = (name: string, portName: string): readonly string[] => [
  ...fromSource('apps/standalone/testing/part.ts'),
  name,
  portName,
];
await runStandalone(process.env, {
  cli: fromSource('apps/standalone/testing/cli.ts'),
  'mail-server': part('mail-server', 'MAIL_PORT'),
  api: part('api', 'API_PORT'),
  worker: part('worker', 'WORKER_PORT'),
  'demo-platform': part('demo-platform', 'DEMO_PORT'),
});
