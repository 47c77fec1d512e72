import { endWithParent } from '#infrastructure/end-with-parent.js';
import { readConfig } from './config.js';
import { startMailServer } from './start-mail-server.js';

endWithParent();
const {
  MAIL_HOST,
  SMTP_PORT,
  MAIL_PORT,
  MAIL_DATA,
  DSN_HOST,
  DSN_PORT,
  MESSENGER_PORT,
  MESSENGER_SECRET,
  REPORT_URL,
  PARLEY_INSTALLATION,
} = readConfig(process.env);

const server = await startMailServer({
  host: MAIL_HOST,
  smtpPort: SMTP_PORT,
  pagePort: MAIL_PORT,
  folder: MAIL_DATA,
  ...(DSN_HOST !== undefined && DSN_PORT !== undefined && { reportTo: { host: DSN_HOST, port: DSN_PORT } }),
  ...(MESSENGER_SECRET !== undefined && {
    phones: { port: MESSENGER_PORT, secret: MESSENGER_SECRET, reportUrl: REPORT_URL },
  }),
  installation: PARLEY_INSTALLATION,
  now: () => new Date(),
  log: (entry) => process.stdout.write(`${JSON.stringify(entry)}\n`),
}).catch((error: unknown) => {
  process.stderr.write(`The mail server cannot start: ${error instanceof Error ? error.message : String(error)}\n`);
  return process.exit(1);
});
process.stdout.write(
  `${JSON.stringify({ message: 'ready', smtpPort: server.smtpPort, pagePort: server.pagePort, phonesPort: server.phonesPort })}\n`,
);

const stop = (): void => void server.stop().then(() => process.exit(0));
process.once('SIGTERM', stop).once('SIGINT', stop);
