import { AGENTS, RIGHT_HOLDERS, SELLERS, type DemoParty } from './parties.js';
import { empower } from './empower.js';
import type { Actor } from '../script/actor.js';
import { named, type Founded, type Site } from '../world.js';

type Officers = { readonly first: Actor; readonly second: Actor };

/** Members, and who acts for them; gives their ids by login. */
export async function registerParties(
  site: Site,
  founded: Founded,
  officers: Officers,
  members: readonly DemoParty[] = [...RIGHT_HOLDERS, ...SELLERS],
  agents: typeof AGENTS = AGENTS,
): Promise<Readonly<Record<string, string>>> {
  const { threads, operator } = site;
  const { platformId, associationId, accountIds } = founded;
  const ours = { ...operator, 'parley-association': associationId };
  const register = async ({ name, handle, cast }: (typeof SELLERS)[number]) => {
    const thread = threads.thread(`party-${cast.login}`);
    const accounts = handle === undefined ? [] : [{ platformId, handle }];
    const body = { kind: 'organisation', name, mail: cast.mail, locale: 'zh-CN', accounts };
    const { partyId } = await thread.post<{ partyId: string }>(ours, '/parties', body);
    const accountId = named(accountIds, cast.login);
    await empower(thread, officers, { partyId, accountId, name: cast.name['zh-CN'], basis: 'member' });
    return [cast.login, partyId] as const;
  };
  const partyIds = Object.fromEntries(await Promise.all(members.map(register)));
  await Promise.all(
    agents.map(async ({ cast, actsFor }) => {
      const thread = threads.thread(`agent-${cast.login}`);
      const accountId = named(accountIds, cast.login);
      for (const login of actsFor)
        await empower(thread, officers, {
          partyId: named(partyIds, login),
          accountId,
          name: cast.name['zh-CN'],
          basis: 'representative',
        });
    }),
  );
  return partyIds;
}
