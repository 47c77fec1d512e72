import { BULK_WORDS as W } from '#messages/ui/desk-bulk.js';
import { Button } from '../../../kit/actions/button.js';
import { MenuButton } from '../../../kit/actions/menu.js';
import { useLanguage } from '../../../shared/language/language.js';
import { BULK_ACTS, type BulkActName } from './bulk-acts.js';
import { useBulkWords } from './bulk-drawer.js';

type Props = { readonly onAct: (act: BulkActName) => void; readonly onClear: () => void };

/** What can be done to all that are chosen. */
export function BulkBar({ onAct, onClear }: Props) {
  const { say } = useLanguage();
  const wordsOf = useBulkWords();
  return (
    <>
      <MenuButton
        withWord
        label={say(W.acts)}
        acts={BULK_ACTS.map((id) => ({ id, label: wordsOf(id).label, help: wordsOf(id).does }))}
        onAct={(id) => {
          const act = BULK_ACTS.find((one) => one === id);
          if (act) onAct(act);
        }}
      />
      <Button kind="quiet" onPress={onClear}>
        {say(W.clear)}
      </Button>
    </>
  );
}
