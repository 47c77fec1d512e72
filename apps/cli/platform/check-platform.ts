import { parseArgs } from 'node:util';
import { tryReceiver } from '#effects/conformance/webhook-steps.js';
import { wrongInWords } from '#messages/conformance/findings.js';
import { CONFORMANCE_STEPS } from '#messages/conformance/steps.js';
import type { Config } from '../config.js';
import { checkAnswers } from './answer-checks.js';
import { startStandIn } from './stand-in.js';
import { called, type Asked } from './called.js';

export type Finding = { readonly name: string; readonly wrong?: string };

/** All checks, one after the other; with a stand-in also what the platform answers to a result. */
export async function findFaults(
  asked: Asked,
  listen?: { readonly host: string; readonly port: number; readonly patience?: number },
): Promise<readonly Finding[]> {
  const place = called(asked);
  const findings: readonly Finding[] = (await tryReceiver(place)).map((one) => ({
    name: CONFORMANCE_STEPS[one.id].name.en,
    ...(!one.right && { wrong: wrongInWords(one, 'en') }),
  }));
  if (!listen) return findings;
  const standIn = await startStandIn(listen.host, listen.port, place.now);
  try {
    const faults = await checkAnswers(place, standIn, listen.patience);
    const name = 'a result is answered item by item, once';
    return [...findings, ...(faults.length === 0 ? [{ name }] : faults.map((wrong) => ({ name, wrong })))];
  } finally {
    await standIn.stop();
  }
}

const USAGE = `parley platform check <webhook address> --secret whsec_… [--listen host:port]

Delivers test webhooks as Parley does and says what the receiver gets wrong. With --listen the command stands in for Parley's API at
that address: point a test installation of the platform there, and what it answers to a result is checked, too.`;

const faultOf = (
  what: string | undefined,
  url: string,
  secret: string | undefined,
  badPort: boolean,
): string | undefined => {
  if (what !== 'check' || !URL.canParse(url))
    return 'Please give the address at which the platform takes webhooks, such as https://shop.example/webhooks/parley.';
  if (secret === undefined)
    return 'Please give the webhook secret that the platform was registered with: --secret whsec_…, or WEBHOOK_SECRET_TO_CHECK.';
  return badPort ? 'Please give host and port with --listen, such as 127.0.0.1:3999.' : undefined;
};

/** Exit code 1 where anything is wrong. The secret may come from WEBHOOK_SECRET_TO_CHECK. */
export async function checkPlatform(
  { webhookSecret }: Config,
  args: readonly string[],
  now: () => Date,
): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { secret: { type: 'string' }, listen: { type: 'string' } },
  });
  const [what, url = ''] = positionals;
  const secret = values.secret ?? webhookSecret;
  const [host = '127.0.0.1', port] = values.listen?.split(':') ?? [];
  const missing = faultOf(what, url, secret, values.listen !== undefined && !/^\d{1,5}$/.test(port ?? ''));
  if (missing !== undefined || secret === undefined) {
    console.error([...(missing === undefined || what !== 'check' ? [] : [missing, '']), USAGE].join('\n'));
    return 2;
  }
  const findings = await findFaults(
    { url, secret, now },
    values.listen === undefined ? undefined : { host, port: Number(port) },
  );
  for (const { name, wrong } of findings) console.log(wrong === undefined ? `✓ ${name}` : `✗ ${name}: ${wrong}`);
  const wrong = findings.filter((finding) => finding.wrong !== undefined).length;
  console.log(wrong === 0 ? '\nNothing was found wrong.' : `\n${wrong} of ${findings.length} checks failed.`);
  if (values.listen === undefined)
    console.log('What the platform answers to a result was not tried: --listen host:port.');
  return wrong === 0 ? 0 : 1;
}
