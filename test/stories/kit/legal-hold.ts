import { check } from './check.js';
import type { Client } from './client.js';
import type { Place } from './story.js';

type Two = { readonly office: string; readonly amy: Client; readonly abe: Client };

/** Two people hold what is kept of a party, as a court ordered; gives how two people let it go again. */
export async function holdAndLift(place: Place, { office, amy, abe }: Two, partyId: string) {
  const { holdId } = await amy.post<{ holdId: string }>(`${office}/legal-holds`, {
    kind: 'party',
    subjectId: partyId,
    reason: '（2026）浙01民初7号',
  });
  const at = `${office}/legal-holds/${holdId}`;
  const alone = await amy.refused(`${at}/placings`);
  check(place, 'nobody holds anything alone', alone.problem['code'] === 'SecondPersonNeeded');
  await abe.post(`${at}/placings`);
  return async (): Promise<void> => {
    await amy.post(`${at}/lift-proposals`);
    const own = await amy.refused(`${at}/lifts`);
    check(place, 'nor lets go of it alone', own.problem['code'] === 'SecondPersonNeeded');
    await abe.post(`${at}/lifts`);
  };
}
