import { useDesk } from '../../shared/desk/use-desk.js';
import { useIsOurs } from '../dispute-desk/evidence/use-is-ours.js';
import { sendHeld, type Place } from './send-held.js';

/** Sends the bytes of files that an act named: of a party those of its own, however many others named the same. */
export function useSendHeld(): (place: Place, held: ReadonlyMap<string, File>) => Promise<readonly string[]> {
  const { office } = useDesk();
  const isOurs = useIsOurs();
  return (place, held) => sendHeld(place, held, (exhibit) => office !== 'party' || isOurs(exhibit));
}
