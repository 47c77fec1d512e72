import { MATTERS } from '../evidence/matters.js';
import { nameExhibits } from '../evidence/name-exhibits.js';
import type { World } from '../world.js';

type Recorded = { readonly rightId: string; readonly evidence?: readonly { evidenceId: string; ref: string }[] };

/** Each right holder records what it has, with its papers; a case manager compares them with the register. */
export async function recordRights(
  world: Omit<World, 'rightId'>,
  holders: readonly string[] = Object.keys(MATTERS),
): Promise<Readonly<Record<string, string>>> {
  const { threads, as, files, partyId } = world;
  const record = async (login: string): Promise<readonly [string, string]> => {
    const { right, validUntil, registered } = MATTERS[login]!;
    const thread = threads.thread(`right-${login}`);
    const papers = await nameExhibits(world, registered);
    const by = { ...as(login), 'parley-party': partyId(login) };
    const made = await thread.post<Recorded>(by, '/rights', { right, ...(validUntil && { validUntil }), ...papers });
    for (const { evidenceId, ref } of made.evidence ?? []) {
      const file = files.find(papers.evidence.find((one) => one.ref === ref)?.sha256 ?? '');
      if (file) await thread.put(by, `/rights/${made.rightId}/evidence/${evidenceId}/content`, file.bytes);
    }
    const note = '已与登记机关公示信息核对一致。';
    await thread.post(as('maja'), `/rights/${made.rightId}/checks`, { note });
    return [login, made.rightId];
  };
  return Object.fromEntries(await Promise.all(holders.map(record)));
}
