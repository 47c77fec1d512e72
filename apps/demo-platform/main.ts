import { randomUUID } from 'node:crypto';
import { readConfig } from './config.js';
import { startDemoPlatform } from './start-demo-platform.js';

const log = (entry: Readonly<Record<string, unknown>>): void => void process.stdout.write(`${JSON.stringify(entry)}\n`);

const start = async () => {
  const {
    DEMO_HOST,
    DEMO_PORT,
    DEMO_DATA,
    DEMO_URL,
    PARLEY_API_URL,
    PARLEY_API_KEY,
    WEBHOOK_SECRET,
    PARLEY_INSTALLATION,
  } = readConfig(process.env);
  return startDemoPlatform({
    host: DEMO_HOST,
    port: DEMO_PORT,
    folder: DEMO_DATA,
    installation: PARLEY_INSTALLATION,
    publicUrl: DEMO_URL?.replace(/\/$/, ''),
    parley: { url: PARLEY_API_URL, apiKey: PARLEY_API_KEY },
    webhookSecrets: WEBHOOK_SECRET,
    now: () => new Date(),
    newId: randomUUID,
    log,
  });
};

const platform = await start().catch((error: unknown) => {
  process.stderr.write(`The demo platform cannot start: ${error instanceof Error ? error.message : String(error)}\n`);
  return process.exit(1);
});
log({ message: 'ready', port: platform.port });

const stop = (): void => void platform.stop().then(() => process.exit(0));
process.once('SIGTERM', stop).once('SIGINT', stop);
process.once('disconnect', stop); // whoever started us with a channel is gone
