import type { Words } from '#messages/locale.js';
import { PARTY_FILING } from '#messages/ui/party-filing.js';
import { PARTY_LANES } from '#messages/ui/party-lanes.js';
import type { Group, Wish } from './complaints.js';

type Typed = { readonly groups: readonly Group[]; readonly wish: Wish | undefined; readonly accepted: boolean };

/** What has to be filled in before anything is sent, the first of it on the page; nothing where all is there. */
export const whatLacks = ({ groups, wish, accepted }: Typed): Words | undefined => {
  if (groups.length === 0) return PARTY_FILING.nothingYet;
  if (wish?.ground === '') return PARTY_LANES.needsGround;
  if (wish?.recording === '' || wish?.card === '') return PARTY_LANES.needsFile;
  return accepted ? undefined : PARTY_FILING.acceptFirst;
};
