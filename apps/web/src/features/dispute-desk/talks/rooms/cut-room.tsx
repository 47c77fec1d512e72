import { ROOM_WORDS } from '#messages/ui/mediator-rooms.js';
import { Banner } from '../../../../kit/status/banner.js';
import { useLanguage } from '../../../../shared/language/language.js';

/** Says of a room in which more was said than is read of one that there is more. */
export function CutRoom({ said }: { readonly said: { readonly isCut: boolean } | undefined }) {
  const { say } = useLanguage();
  return said?.isCut === true ? <Banner tone="now" title={say(ROOM_WORDS.cut)} /> : null;
}
