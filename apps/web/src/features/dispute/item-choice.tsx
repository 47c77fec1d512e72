import { useLanguage } from '../../shared/language/language.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { Choices } from '../../shared/parts/choices.js';
import { itemTitle, type PairIds } from './subjects.js';
import { useDispute } from './use-dispute.js';

type Props = {
  readonly legend: string;
  readonly pairs: readonly PairIds[];
  readonly chosen: readonly string[];
  readonly wanting: boolean;
  readonly onChange: (chosen: readonly string[]) => void;
};

export const keyOf = ({ respondentId, itemId }: PairIds): string => `${respondentId}:${itemId}`;
export const chosenOf = (pairs: readonly PairIds[], chosen: readonly string[]): PairIds[] =>
  pairs.filter((pair) => chosen.includes(keyOf(pair)));

/** Items, of those that the API allows for the act. */
export function ItemChoice({ legend, pairs, chosen, wanting, onChange }: Props) {
  const { say } = useLanguage();
  const { view } = useDispute();
  return (
    <Choices
      legend={legend}
      fault={wanting && chosen.length === 0 ? say(PAGE_WORDS.chooseOne) : undefined}
      choices={pairs.map((pair) => ({ value: keyOf(pair), label: itemTitle(view, pair.itemId) }))}
      chosen={chosen}
      onChange={onChange}
    />
  );
}
