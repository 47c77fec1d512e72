import { FORM_WORDS as W } from '#messages/forms/words.js';
import { KIT_WORDS } from '#messages/ui/kit.js';
import { Button } from '../../kit/actions/button.js';
import { Banner } from '../../kit/status/banner.js';
import { useLanguage } from '../../shared/language/language.js';

type Props = { readonly names: readonly string[]; readonly isBusy: boolean; readonly onAgain: () => void };

/** The act is on record, and files of it did not arrive: they are sent again, and the act is not. */
export function LostFiles({ names, isBusy, onAgain }: Props) {
  const { say } = useLanguage();
  if (names.length === 0) return null;
  const again = (
    <Button isPending={isBusy} onPress={onAgain}>
      {say(KIT_WORDS.again)}
    </Button>
  );
  return (
    <Banner isNew tone="overdue" title={say(W.filesLost)} acts={again}>
      <p>{names.join(', ')}</p>
    </Banner>
  );
}
