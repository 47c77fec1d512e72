import { formatList } from '#messages/format.js';
import type { Locale } from '#messages/locale.js';
import { AID_HELPS_NAMED } from '#messages/ui/legal-aid.js';
import type { LegalAidView } from '../../client/types.gen.js';

/** What help was asked for, in words. */
export const helpsTold = (aid: LegalAidView | undefined, locale: Locale): string =>
  formatList(
    (aid?.helps ?? []).map((help) => AID_HELPS_NAMED[help][locale]),
    locale,
  );
