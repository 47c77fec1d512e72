import { formatList } from '#messages/format.js';
import { WORK_WORDS as W } from '#messages/ui/expert-work.js';
import type { ReasonsView } from '../../../client/types.gen.js';
import { DescriptionList } from '../../../kit/data/description-list.js';
import { Diff } from '../../../kit/data/diff.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useExhibits } from '../evidence/use-exhibits.js';
import { numberOf } from '../../evidence/number-of.js';
import { ExhibitLinks } from './exhibit-links.js';
import s from '../desk.module.css';

const PARTS = ['facts', 'evidence', 'rule', 'conclusion'] as const;
type Reasoned = { readonly reasons?: ReasonsView | undefined; readonly evidenceIds?: readonly string[] | undefined };
type Props = {
  readonly now: Reasoned;
  /** With what it is compared, word by word. */ readonly before?: Reasoned | undefined;
};

/** Reasons part by part with the exhibits on which they rest, compared with earlier ones where there are any. */
export function Reasons({ now: { reasons, evidenceIds = [] }, before }: Props) {
  const { say, locale } = useLanguage();
  const exhibits = useExhibits().data?.items ?? [];
  const numbers = (ids: readonly string[] = []): string =>
    formatList(
      ids.map((id) => numberOf(exhibits, id)),
      locale,
    );
  const facts = PARTS.map((part) => ({
    name: say(W[part]),
    value: before ? (
      <Diff before={before.reasons?.[part] ?? ''} after={reasons?.[part] ?? ''} />
    ) : (
      <span className={s.words}>{reasons?.[part]}</span>
    ),
  }));
  const rests = before ? (
    <Diff before={numbers(before.evidenceIds)} after={numbers(evidenceIds)} />
  ) : (
    evidenceIds.length > 0 && <ExhibitLinks evidenceIds={evidenceIds} />
  );
  return (
    <DescriptionList
      facts={[...facts.slice(0, 2), { name: say(W.exhibits), value: rests || undefined }, ...facts.slice(2)]}
    />
  );
}
