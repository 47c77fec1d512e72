import { agreeOnDelegation } from '../courses/delegated.js';
import type { EvidenceFiles } from '../evidence/evidence-files.js';
import { listNeutrals } from '../people/list-neutrals.js';
import { recordRights } from '../people/record-rights.js';
import { registerParties } from '../people/register-parties.js';
import { openThreads, type Actor } from '../script/actor.js';
import type { Ask, Json } from '../script/ask.js';
import { openDays } from '../script/days.js';
import { openClock } from '../script/move-clock.js';
import type { StepBook } from '../script/step-book.js';
import { whenOf } from '../script/when.js';
import { named, type World } from '../world.js';
import { SANDBOX_COURSES, SANDBOX_DAYS } from './sandbox-courses.js';
import { SANDBOX_EXPERTS, SANDBOX_HOLDERS, SANDBOX_MEDIATORS, SANDBOX_SELLERS } from './sandbox-people.js';

export type SandboxFilling = {
  readonly associationId: string;
  readonly platformId: string;
  /** Legal time at which the filling began. */
  readonly begunAt: Date;
  /** Asks the API, in whose own process or from outside. */
  readonly ask: Ask;
  readonly book: StepBook;
  readonly files: EvidenceFiles;
  /** Who acts, by login, and the ids of their accounts. */
  readonly actors: Readonly<Record<string, Actor>>;
  readonly accountIds: Readonly<Record<string, string>>;
  /** One more dispute is there. */
  readonly filed: () => void;
};

const DAY = 86_400_000;
/** What the demo asks of the demo platform, which a sandbox has not: a listing is an address, a hand-over the API's. */
const SHOP = 'sandbox:';
const NAMES = Object.fromEntries([...SANDBOX_HOLDERS, ...SANDBOX_SELLERS].map(({ cast, name }) => [cast.login, name]));

/**
 * The demo's script in a sandbox: parties, rights and an agreement on delegation, and a dispute in each stage that a
 * platform meets. Every step is asked of the API by whose act it is; the clock goes on as the script waits. Played
 * again from the same book it goes on where it was.
 */
export async function fillSandbox(filling: SandboxFilling): Promise<void> {
  const { associationId, platformId, ask, book, files, actors, accountIds } = filling;
  const as = (login: string): Actor => named(actors, login);
  const when = whenOf(new Date(filling.begunAt.getTime() + SANDBOX_DAYS * DAY));
  const site = {
    ...{ apiUrl: '', shopUrl: SHOP, mailUrl: '', operator: as('admin'), book, when },
    ...{ associationId, platformId, portalId: platformId, apiKey: '', webhookSecret: '', accountIds },
    ask: besideShop(ask, as('platform'), platformId),
  };
  const threads = openThreads('', site.ask, book);
  const moveTo = openClock({ ...site, threads }, associationId, () => undefined);
  const days = openDays(moveTo);
  const start = { ...site, threads, days, files, filed: filling.filed, as };
  const officers = { first: as('maja'), second: as('admin') };
  const members = [...SANDBOX_HOLDERS, ...SANDBOX_SELLERS];
  const [partyIds] = await Promise.all([
    registerParties(start, start, officers, members, []),
    listNeutrals(start, start, { mediators: SANDBOX_MEDIATORS, experts: SANDBOX_EXPERTS }),
    threads.thread('office').post(as('admin'), `/associations/${associationId}/mediation-body`, {
      ...{ legalBasis: 'commercial-mediation', place: '广东省深圳市南山区' },
    }),
  ]);
  const partyId = (login: string): string => named(partyIds, login);
  const half = { ...start, partyId, partyName: (login: string) => named(NAMES, login) };
  const rights = await recordRights(
    half,
    SANDBOX_HOLDERS.map(({ cast }) => cast.login),
  );
  const world: World = { ...half, rightId: (login) => named(rights, login) };
  await agreeOnDelegation(world);
  await days.play(
    SANDBOX_COURSES.map(
      ({ name, play }) =>
        () =>
          play(world, name),
    ),
  );
}

const besideShop =
  (ask: Ask, clerk: Actor, platformId: string): Ask =>
  async (method, url, headers, body) => {
    if (!url.startsWith(SHOP)) return ask(method, url, headers, body);
    const sent = (body ?? {}) as Json;
    if (url.endsWith('/delegations')) {
      const complaint = sent['complaint'] as Json;
      const key = `demo-delegate-${platformId}-${String(complaint['reference'])}`;
      return ask('POST', '/v1/delegations', { ...clerk, 'idempotency-key': key }, complaint);
    }
    const externalId = String(sent['externalId']);
    return { externalId, url: `https://goods.example/${encodeURIComponent(externalId)}` };
  };
