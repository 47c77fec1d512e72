import { z } from 'zod';

const Config = z.object({
  DEMO_HOST: z.string().min(1).default('127.0.0.1'),
  /** 0 takes a free one. */
  DEMO_PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  /** Folder of everything that the platform knows. */
  DEMO_DATA: z.string().min(1).default('.parley/demo-platform'),
  /** Where the platform is reached from outside; listings are located by addresses under it. */
  DEMO_URL: z.url().optional(),
  /** Told with health; whoever started us knows by it that it is us who answer. */
  PARLEY_INSTALLATION: z.string().min(1).optional(),
  PARLEY_API_URL: z.url().default('http://127.0.0.1:3000'),
  /** Shown once when an association registers the platform, like the secret below. */
  PARLEY_API_KEY: z.string().min(1),
  /** While a secret is being replaced, the old and the new one, with a space between. */
  WEBHOOK_SECRET: z
    .string()
    .min(1)
    .transform((secrets) => secrets.split(/\s+/).filter((secret) => secret !== '')),
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
