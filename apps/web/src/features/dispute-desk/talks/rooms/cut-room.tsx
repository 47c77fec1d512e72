import { ROOM_WORDS } from '#messages/ui/mediator-rooms.js';
import { Banner } from '../../../../kit/status/banner.js';
import { useLanguage } from '../../../../shared/language/language.js';

/** Says of a room in which more was said than is read of one that there is more. */
export function CutRoom({ said: { isCut } }: { readonly said: { readonly isCut: boolean } }) {
  const { say } = useLanguage();
  return isCut ? <Banner tone="now" title={say(ROOM_WORDS.cut)} /> : null;
}
