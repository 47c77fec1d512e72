import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { operatorClient } from '../api-client.js';
import { need, type Config } from '../config.js';
import { empower } from './empower.js';
import { withDatabase } from '../with-database.js';
import { demoComplaint, demoPaper } from './demo-complaint.js';
import { DEMO_ACCOUNTS, DEMO_PARTIES, DEMO_PASSWORD, HANDLE } from './demo-people.js';

/**
 * Fills an empty installation with an association to try things in, and prints who can sign in as JSON. Loaded once;
 * what was begun and not finished is finished, since every request carries the same key again.
 */
export async function loadDemo(config: Config, [what]: readonly string[]): Promise<number> {
  if (what !== 'load') {
    console.error('parley demo load');
    return 2;
  }
  const file = path.join(config.home, 'demo.json');
  const loaded = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Told)
    : (await isEmpty(config))
      ? await load(config, file)
      : NOTHING;
  console.log(JSON.stringify({ accounts: loaded.accounts, hints: loaded.hints }));
  return 0;
}

type Filed = { readonly disputeId: string; readonly evidence: readonly { readonly evidenceId: string }[] };
type Told = { readonly accounts: readonly object[]; readonly hints: readonly string[] };
const NOTHING: Told = { accounts: [], hints: [] };

/** Nothing but, perhaps, a demo association that was begun. */
const isEmpty = (config: Config): Promise<boolean> =>
  withDatabase(config, async (pool) => {
    const { rows } = await pool.query<{ n: string }>(
      `SELECT count(*) AS n FROM office.association WHERE name_en <> $1`,
      [NAME_EN],
    );
    return rows[0]?.n === '0';
  });

const NAME_EN = 'Shenzhen Live Commerce Association (demo)';

async function load(config: Config, file: string): Promise<Told> {
  const apiUrl = need(config.apiUrl, 'PARLEY_API_URL');
  const api = operatorClient(apiUrl, need(config.operatorKey, 'OPERATOR_KEY'));
  const { associationId } = await api.post<{ associationId: string }>(
    '/associations',
    { nameZh: '深圳市直播电商协会（演示）', nameEn: NAME_EN, slug: 'demo' },
    'demo-association',
  );
  const ours = { 'parley-association': associationId };
  await api.post(
    `/associations/${associationId}/mediation-body`,
    { legalBasis: 'commercial-mediation', place: '广东省深圳市南山区' },
    'demo-mediation-body',
  );
  const shop = await api.post<{ platformId: string; apiKey: string; webhookSecret: string }>(
    `/associations/${associationId}/platforms`,
    {
      name: '星播 XingBo Live',
      handle: HANDLE,
      webhookUrl: `${need(config.shopUrl, 'DEMO_URL')}/webhooks/parley/demo`,
    },
    'demo-platform-1',
  );
  const partyIds = new Map<string, string>();
  for (const { key, ...party } of DEMO_PARTIES) {
    const accounts = party.handle === undefined ? [] : [{ platformId: shop.platformId, handle: party.handle }];
    const body = { kind: 'organisation', name: party.name, mail: party.mail, locale: 'zh-CN', accounts };
    partyIds.set(key, (await api.post<{ partyId: string }>('/parties', body, `demo-party-${key}`, ours)).partyId);
  }
  const signIn = async (login: string): Promise<string> => {
    const body = { association: associationId, login, password: DEMO_PASSWORD };
    return (await api.post<{ token: string }>('/sessions', body, `demo-session-${login}`)).token;
  };
  const people = new Map<string, string>();
  for (const { login, name, mail, roles } of DEMO_ACCOUNTS) {
    const body = { login, password: DEMO_PASSWORD, name, mail, locale: 'zh-CN', roles };
    const made = await api.post<{ accountId: string }>(
      `/associations/${associationId}/accounts`,
      body,
      `demo-account-${login}`,
    );
    people.set(login, made.accountId);
  }
  const officers = { first: await signIn('maja'), second: await signIn('admin') };
  for (const { login, name, party } of DEMO_ACCOUNTS) {
    const [partyId, accountId] = [partyIds.get(party ?? ''), people.get(login)];
    if (partyId && accountId) await empower(apiUrl, api, officers, { partyId, accountId, name });
  }
  const token = await signIn('lingge');
  const complaint = demoComplaint(shop.platformId, need(config.shopUrl, 'DEMO_URL'));
  const asHolder = { authorization: `Bearer ${token}` };
  const filed = await api.post<Filed>('/disputes', complaint, 'demo-complaint-1', asHolder);
  for (const [index, { evidenceId }] of filed.evidence.entries())
    await api.put(
      `/disputes/${filed.disputeId}/evidence/${evidenceId}/content`,
      demoPaper(complaint.materials[index]?.code ?? ''),
      asHolder,
    );

  const told: Told = {
    accounts: DEMO_ACCOUNTS.map(({ role, login }) => ({ role, login, password: DEMO_PASSWORD })),
    hints: [
      `Sign in at ${apiUrl}/a/demo`,
      `API reference: ${apiUrl}/docs`,
      'npm run walkthrough -- spring-festival   plays a complaint from filing to the lifting of its measures',
      'npm run walkthrough -- from-the-phone    a merchant answers from the link in a message; open the link yourself from the phones’ messages',
      'npm run walkthrough -- --list            names the stories',
      'npm run parley -- status                 shows whether everything runs',
      'npm run parley -- clock advance P15D     moves the demo association’s legal time on',
    ],
  };
  mkdirSync(path.dirname(file), { recursive: true });
  const written = { PARLEY_API_KEY: shop.apiKey, WEBHOOK_SECRET: shop.webhookSecret, associationId, ...told };
  writeFileSync(`${file}.new`, JSON.stringify(written), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return told;
}
