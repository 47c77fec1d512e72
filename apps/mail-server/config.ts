import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);

const Config = z.object({
  MAIL_HOST: z.string().min(1).default('127.0.0.1'),
  SMTP_PORT: port.default(1025),
  MAIL_PORT: port.default(8025),
  MAIL_DATA: z.string().min(1).default('.parley/mail'),
  /** Told with health; whoever started us knows by it that it is us who answer. */
  PARLEY_INSTALLATION: z.string().min(1).optional(),
  /** Phones' inboxes, and what their provider's interface is signed with; without a secret there are none. */
  MESSENGER_PORT: port.default(8026),
  MESSENGER_SECRET: z.string().min(1).optional(),
  /** Where reports on messages go. */
  REPORT_URL: z.url().optional(),
  /** Where delivery status notifications go; without both nothing is reported and DSN is not offered. */
  DSN_HOST: z.string().min(1).optional(),
  DSN_PORT: port.min(1).optional(),
});

export type Config = z.infer<typeof Config>;

/** Read once, at the top of main.ts. Empty words count as absent. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const { success, data, error } = Config.safeParse(
    Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')),
  );
  if (!success) throw new Error(`Bad configuration:\n${z.prettifyError(error)}`);
  return data;
}
