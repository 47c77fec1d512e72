import { endWithParent } from '#infrastructure/end-with-parent.js';
import { compiled } from '../../../test/support/compiled.js';
import { runStandalone } from '../run-standalone.js';

// The real supervisor over small parts.
endWithParent();
const part = (name: string, portName: string): readonly string[] => [
  ...compiled('apps/standalone/testing/part.js'),
  name,
  portName,
];
await runStandalone(process.env, {
  cli: compiled('apps/standalone/testing/cli.js'),
  'mail-server': part('mail-server', 'MAIL_PORT'),
  api: part('api', 'API_PORT'),
  worker: part('worker', 'WORKER_PORT'),
  'demo-platform': part('demo-platform', 'DEMO_PORT'),
});
