import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';

const Health = z.object({ installation: z.string() });

/**
 * Asks `GET /healthz` until our installation says yes: another one's answer, on a port that it took before us, is none.
 * False as soon as `over` says that it is of no use any more.
 */
export async function isHealthy(
  { port, installation }: { readonly port: number; readonly installation: string },
  over: () => boolean,
): Promise<boolean> {
  while (!over()) {
    if ((await askWhose(port)) === installation) return true;
    await setTimeout(50);
  }
  return false;
}

const askWhose = async (port: number): Promise<string | undefined> => {
  const response = await fetch(`http://127.0.0.1:${port}/healthz`, { signal: AbortSignal.timeout(2_000) }).catch(
    () => undefined,
  );
  if (!response?.ok) return void (await response?.body?.cancel());
  return Health.safeParse(await response.json().catch(() => undefined)).data?.installation;
};
