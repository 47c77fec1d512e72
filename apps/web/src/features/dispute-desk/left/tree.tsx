import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { ITEM_KINDS } from '#messages/intake/complaint.js';
import { DESK_DISPUTE as WORDS, ITEMS_COUNTED } from '#messages/ui/desk-dispute.js';
import { Button } from '../../../kit/actions/button.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { itemTitle } from '../../dispute/subjects.js';
import { LongList } from '../long-list.js';
import { useCase, useNames } from '../use-case.js';
import { PairState } from './pair-state.js';
import { rowId, treeRows, type TreeRow } from './tree-rows.js';
import s from '../desk.module.css';

/** Tall enough for a title and where it stands. */
const ROW = 56;

/** Respondents with their items, and how the measure on each stands; an item leads to what happened to it. */
export function Tree() {
  const { say } = useLanguage();
  const { view } = useCase();
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const fold = (id: string): void => {
    const next = new Set(folded);
    if (!next.delete(id)) next.add(id);
    setFolded(next);
  };
  return (
    <LongList label={say(WORDS.goods)} rows={treeRows(view, folded)} idOf={rowId} height={ROW}>
      {(row) => <Row row={row} isFolded={row.kind === 'respondent' && folded.has(row.respondentId)} fold={fold} />}
    </LongList>
  );
}

type Props = { readonly row: TreeRow; readonly isFolded: boolean; readonly fold: (id: string) => void };

function Row({ row, isFolded, fold }: Props) {
  const { tell, locale } = useLanguage();
  const { view, tabHref } = useCase();
  const nameOf = useNames();
  if (row.kind === 'respondent') {
    const Fold = isFolded ? ChevronRight : ChevronDown;
    return (
      <div className={s.branch}>
        <Button
          kind="quiet"
          size="small"
          wide
          aria-expanded={!isFolded}
          icon={<Fold size={14} aria-hidden />}
          onPress={() => fold(row.respondentId)}
        >
          <span className={s.cut}>{nameOf(row.respondentId)}</span>
          <span className={s.count}>{tell(ITEMS_COUNTED, { count: row.count })}</span>
        </Button>
      </div>
    );
  }
  const { itemId, respondentId, platformId } = row.pair;
  const item = view.items.find((one) => one.itemId === itemId);
  const where = [item && wordOf(ITEM_KINDS, item.kind, locale), nameOf(platformId), item?.locator.externalId];
  return (
    <div className={s.leaf}>
      <span className={s.two}>
        <TextLink href={tabHref('timeline', { subject: `pair:${respondentId}:${itemId}` })}>
          {itemTitle(view, itemId)}
        </TextLink>
        <small>{where.filter((part) => part !== undefined).join(' · ')}</small>
      </span>
      <PairState pair={row.pair} />
    </div>
  );
}
