import { named, type World } from '../world.js';
import { agreeOnDelegation } from '../courses/delegated.js';
import type { Actor } from '../script/actor.js';
import { CAST } from './found.js';
import { listNeutrals } from './list-neutrals.js';
import { RIGHT_HOLDERS, SELLERS } from './parties.js';
import { nameClerk } from './platform-clerk.js';
import { recordRights } from './record-rights.js';
import { registerParties } from './register-parties.js';
import { setUpOffice } from './set-up-office.js';
import { signIn } from './sign-in.js';

type Start = Omit<World, 'as' | 'partyId' | 'partyName' | 'rightId' | 'portalId'>;
const NAMES = Object.fromEntries([...RIGHT_HOLDERS, ...SELLERS].map(({ cast, name }) => [cast.login, name]));

/** Everybody signs in, parties and rosters are made, rights are recorded, the members accept the rules of the rating. */
export async function settle(start: Start): Promise<World> {
  const { associationId, apiKey, operator, threads, shopUrl, ask } = start;
  const sessions = Object.fromEntries(
    await Promise.all(CAST.map(async ({ login }) => [login, await signIn(start, associationId, login)] as const)),
  );
  const actors: Readonly<Record<string, Actor>> = { ...sessions, platform: { authorization: `Bearer ${apiKey}` } };
  const as = (login: string): Actor => named(actors, login);
  const officers = { first: as('maja'), second: as('admin') };
  const shop = threads.thread('shop');
  const merchants = SELLERS.map(({ cast, name }) => ({ handle: cast.login, name, nameEn: cast.office.en }));
  const [partyIds, { platformId: portalId }] = await Promise.all([
    registerParties(start, start, officers),
    threads.thread('portal').post<{ platformId: string }>(operator, `/associations/${associationId}/platforms`, {
      name: '老街直播（无接口）',
      handle: 'laojie',
    }),
    setUpOffice(start, start),
    listNeutrals(start, start),
    nameClerk(start, start, { first: as('admin'), second: as('maja') }),
    shop.once(() => ask('POST', `${shopUrl}/control/listings`, {}, { merchants })),
  ]);
  const partyId = (login: string): string => named(partyIds, login);
  const half = { ...start, as, partyId, portalId, partyName: (login: string) => named(NAMES, login) };
  await Promise.all(Object.keys(partyIds).map((login) => acceptRating(half, login)));
  const rights = await recordRights(half);
  const world: World = { ...half, rightId: (login) => named(rights, login) };
  await agreeOnDelegation(world);
  return world;
}

async function acceptRating({ threads, as, partyId }: Omit<World, 'rightId'>, login: string): Promise<void> {
  const { get, post } = threads.thread(`rating-${login}`);
  const { version } = await get<{ version: string }>(as(login), '/rating-rules/current');
  await post(as(login), `/ratings/${partyId(login)}/acceptances`, { version });
}
