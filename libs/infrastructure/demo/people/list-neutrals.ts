import { named, type Founded, type Site } from '../world.js';
import type { Cast } from './person.js';
import { EXPERTS, MEDIATORS } from './staff.js';

type Listed = { readonly mediators: readonly Cast[]; readonly experts: readonly Cast[] };

/** Mediators for a year, experts for three: their places on the rosters, with what they know. */
export async function listNeutrals(
  { threads, operator, when }: Site,
  founded: Founded,
  { mediators, experts }: Listed = { mediators: MEDIATORS, experts: EXPERTS },
): Promise<void> {
  const ours = { ...operator, 'parley-association': founded.associationId };
  const term = (years: number) => ({
    from: when.ago(300, '00:00').toISOString(),
    until: when.ago(300 - 365 * years, '00:00').toISOString(),
  });
  const facts = (details: string) => ({
    languages: ['zh-CN', 'en'],
    qualification: 'professional-title',
    details,
    training: { completedAt: when.ago(320, '00:00').toISOString(), hours: 16 },
    cap: 12,
  });
  await Promise.all([
    ...mediators.map(({ login, office }) =>
      threads.thread(`mediator-${login}`).post(ours, `/mediators/${named(founded.accountIds, login)}/listings`, {
        services: ['mediator'],
        ...facts(office['zh-CN']),
        ...term(1),
      }),
    ),
    ...experts.map(({ login, office }) =>
      threads.thread(`expert-${login}`).post(ours, `/experts/${named(founded.accountIds, login)}/listings`, {
        ...facts(office['zh-CN']),
        ...term(3),
      }),
    ),
  ]);
}
