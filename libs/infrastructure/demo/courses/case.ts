import { MATTERS, type Exhibit } from '../evidence/matters.js';
import { nameExhibits } from '../evidence/name-exhibits.js';
import { sendFiles } from '../evidence/send-files.js';
import type { Json } from '../script/ask.js';
import type { World } from '../world.js';

export type Pair = { readonly respondentId: string; readonly itemId: string };
export type Seen = {
  readonly stage: string;
  readonly stages: readonly { readonly subject: string; readonly stage: string; readonly reason?: string }[];
  readonly pairs: readonly (Pair & { readonly stage: string })[];
  readonly mediations?: readonly { readonly mediationId: string; readonly outcome?: string }[];
  readonly rooms?: readonly { readonly roomId: string; readonly kind: string }[];
  readonly settlements?: readonly {
    readonly undertakings: readonly { readonly undertakingId: string; readonly byId: string }[];
  }[];
} & Json;

/** One dispute as the script goes on with it. */
export type Case = {
  readonly disputeId: string;
  readonly answer: Json;
  readonly manager: string;
  /** The pairs of one seller, or all. */
  readonly pairs: (seller?: string) => readonly Pair[];
  readonly post: <T = Json>(by: string, path: string, body?: Json) => Promise<T>;
  readonly get: <T = Json>(by: string, path: string) => Promise<T>;
  readonly see: (by: string) => Promise<Seen>;
};

export type Item = {
  readonly ref: string;
  readonly of: string;
  readonly title: string;
  readonly kind?: 'product' | 'room' | 'replay' | 'clip';
  readonly price?: string;
};
export type Filing = {
  /** By its login. */
  readonly holder: string;
  readonly sellers: readonly { readonly login: string; readonly roles?: readonly string[] }[];
  readonly items: readonly Item[];
  readonly statement: string;
  readonly claims?: readonly Json[];
  /** Codes of the checklist that it comes without. */
  readonly without?: readonly string[];
  /** With every picture and paper, not one of each kind. */
  readonly isRich?: true;
  readonly more?: Json;
};

/** Whom it is about, where it is one seller. */
export const sellerOf = ({ sellers: [first] }: Filing): string => {
  if (first === undefined) throw new Error('a filing against nobody');
  return first.login;
};

export const DECLARATION = { accepted: true, version: '2026-11' };
const CLAIMS = [{ kind: 'remove' }, { kind: 'stop' }];

/** What is put up at the shop, as a complaint names it. */
export async function itemsOf(world: World, name: string, items: readonly Item[]) {
  const { platformId, shopUrl, ask, threads } = world;
  const thread = threads.thread(`listings-${name}`);
  const put = async ({ ref, of, title, kind = 'product', price = '139.00' }: Item) => {
    const listing = { externalId: `${name}-${ref}`, merchant: of, title, kind, price };
    const { externalId, url } = await thread.once(() => ask('POST', `${shopUrl}/control/listings`, {}, listing));
    return { ref, platformId, kind, locator: { url, externalId }, title, respondents: [of] };
  };
  const put1 = [];
  for (const item of items) put1.push(await put(item));
  return put1;
}

/** All that a complaint says, from what its right holder keeps in the register. */
export async function complaintOf(world: World, name: string, filing: Filing): Promise<Json> {
  const { holder, sellers, statement, claims = CLAIMS, without = [], isRich, more = {} } = filing;
  const { platformId, partyName } = world;
  const all = (MATTERS[holder]?.sent ?? []).filter(({ code }) => !without.includes(code));
  const sent = all.filter(({ code }, at) => isRich === true || all.findIndex((one) => one.code === code) === at);
  return {
    filedAs: 'right-holder',
    rightId: world.rightId(holder),
    respondents: sellers.map(({ login, roles = ['merchant'] }) => ({
      ref: login,
      roles,
      name: partyName(login),
      account: { platformId, handle: login },
    })),
    items: await itemsOf(world, name, filing.items),
    claims,
    statement,
    ...(await nameExhibits(world, sent)),
    declaration: DECLARATION,
    ...more,
  };
}

/** Files it, with its files. */
export async function file(world: World, name: string, filing: Filing, path = '/disputes', by = filing.holder) {
  const body = await complaintOf(world, name, filing);
  const opened = await open(world, name, path, by, body);
  world.filed();
  return opened;
}

/** Opens a dispute in whichever way, and follows it. */
export async function open(world: World, name: string, path: string, by: string, body: Json): Promise<Case> {
  const thread = world.threads.thread(name);
  const answer = await thread.post(world.as(by), path, body);
  return follow(world, name, answer, by);
}

/** Follows a dispute that was opened elsewhere; `by` has sent files for it, if anybody. */
export async function follow(world: World, name: string, answer: Json, by?: string): Promise<Case> {
  const { as, partyId } = world;
  const thread = world.threads.thread(`${name}-course`);
  const disputeId = String(answer['disputeId']);
  const at = `/disputes/${disputeId}`;
  if (by !== undefined) await sendFiles(world, thread, as(by), disputeId);
  const { pairs } = await thread.get<Seen>(as('maja'), at);
  return {
    disputeId,
    answer,
    manager: 'maja',
    pairs: (seller) =>
      pairs
        .filter(({ respondentId }) => seller === undefined || respondentId === partyId(seller))
        .map(({ respondentId, itemId }) => ({ respondentId, itemId })),
    post: async <T>(who: string, path: string, body?: Json) => {
      const done = await thread.post<T>(as(who), `${at}${path}`, body);
      if (JSON.stringify(body ?? {}).includes('"sha256"')) await sendFiles(world, thread, as(who), disputeId);
      return done;
    },
    get: (who, path) => thread.get(as(who), `${at}${path}`),
    see: (who) => thread.get<Seen>(as(who), at),
  };
}

/** Named files of these exhibits, as most acts take them. */
export const withEvidence = async (world: World, ...exhibits: readonly Exhibit[]) =>
  (await nameExhibits(world, exhibits)).evidence;
