import { VIEWER_WORDS as W } from '#messages/ui/desk-viewer.js';
import { READS_CONFIDENTIAL } from '#messages/ui/looked-at.js';
import type { ExhibitBody } from '../../../../client/types.gen.js';
import { useLanguage } from '../../../../shared/language/language.js';
import { useNames } from '../../use-case.js';

/** Who may see an exhibit, in a sentence. */
export function useWhoReads(): (exhibit: ExhibitBody) => string {
  const { say, tell } = useLanguage();
  const nameOf = useNames();
  return ({ part, ownerId, counterNoticeId }) =>
    part === 'confidential'
      ? tell(READS_CONFIDENTIAL, { owner: nameOf(ownerId) })
      : say(counterNoticeId === undefined ? W.readsForwarded : W.readsAnswer);
}
