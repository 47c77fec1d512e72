import { X } from 'lucide-react';
import { Button, Tag, TagGroup, TagList } from 'react-aria-components';
import { KIT_WORDS } from '#messages/ui/kit.js';
import { useLanguage } from '../../shared/language/language.js';
import s from './filters.module.css';

export type Chip = { readonly id: string; readonly label: string; readonly onRemove: () => void };

type Props = {
  readonly chips: readonly Chip[];
  /** What they are, where they are no filters. */
  readonly label?: string;
};

/** What is in force now; each can be taken away by itself, with the mouse or with Delete. */
export function Chips({ chips, label }: Props) {
  const { say } = useLanguage();
  if (chips.length === 0) return null;
  const remove = (ids: ReadonlySet<unknown>): void => {
    for (const chip of chips) if (ids.has(chip.id)) chip.onRemove();
  };
  return (
    <TagGroup aria-label={label ?? say(KIT_WORDS.inForce)} onRemove={remove}>
      <TagList className={s.chips} items={chips}>
        {(chip) => (
          <Tag className={s.chip} textValue={chip.label}>
            <span>{chip.label}</span>
            <Button slot="remove" className={s.drop}>
              <X size={14} aria-hidden />
            </Button>
          </Tag>
        )}
      </TagList>
    </TagGroup>
  );
}
