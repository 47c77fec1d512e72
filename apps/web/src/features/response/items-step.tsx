import { useState, type FormEvent } from 'react';
import { COUNTER_NOTICE_WORDS as WORDS } from '#messages/ui/counter-notice.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { useLanguage } from '../../shared/language/language.js';
import { Choices } from '../../shared/parts/choices.js';
import { showFault } from '../../shared/parts/show-fault.js';
import { goTo } from '../../shared/parts/route.js';
import { itemTitle, pairsIn, subjectsFor } from '../dispute/subjects.js';
import { useDispute } from '../dispute/use-dispute.js';
import { Unlisted } from './unlisted.js';
import type { Drafting } from './use-draft.js';

/** Which items: those for which the API lets this party declare now, and what the notice never listed. */
export function ItemsStep({ draft, change }: Drafting) {
  const { say } = useLanguage();
  const { view } = useDispute();
  const pairs = pairsIn(subjectsFor(view, 'FileCounterNotice'));
  const mayNameUnlisted = subjectsFor(view, 'NameUnlisted').length > 0;
  const [fault, setFault] = useState<string>();
  const chosen = draft.itemIds.filter((itemId) => pairs.some((pair) => pair.itemId === itemId));
  const next = (event: FormEvent): void => {
    event.preventDefault();
    const something = chosen.length > 0 || draft.unlisted.some((one) => one.trim() !== '');
    setFault(something ? undefined : say(PAGE_WORDS.chooseOne));
    if (!something) return showFault();
    change({ itemIds: chosen });
    goTo('counter-notice', 'reasons');
  };
  return (
    <form onSubmit={next} noValidate>
      <Choices
        legend={say(WORDS.forItems)}
        hint={say(WORDS.itemsHint)}
        fault={fault}
        choices={pairs.map(({ itemId }) => ({ value: itemId, label: itemTitle(view, itemId) }))}
        chosen={chosen}
        onChange={(itemIds) => change({ itemIds })}
      />
      {pairs.length > 2 && (
        <button type="button" className="quiet" onClick={() => change({ itemIds: pairs.map(({ itemId }) => itemId) })}>
          {say(PAGE_WORDS.all)}
        </button>
      )}
      {mayNameUnlisted && <Unlisted unlisted={draft.unlisted} onChange={(unlisted) => change({ unlisted })} />}
      <button type="submit" className="main">
        {say(PAGE_WORDS.next)}
      </button>
    </form>
  );
}
