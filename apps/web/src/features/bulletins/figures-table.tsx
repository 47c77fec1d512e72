import { BULLETIN_TELLS as T, measureCounted } from '#messages/bulletin/words.js';
import { CLOSING_REASONS } from '#messages/core/stages.js';
import { CONCERNED_WORDS } from '#messages/early-warning/words.js';
import { OPEN_BULLETIN_WORDS as W } from '#messages/ui/bulletins.js';
import type { BulletinCell, BulletinFiguresView } from '../../client/types.gen.js';
import { Card } from '../../kit/data/card.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { Records } from '../registers/records.js';
import s from '../registers/registers.module.css';

/** Counts of a period; what is of too few says so. */
export function FiguresTable({ figures }: { readonly figures: BulletinFiguresView }) {
  const { say, locale } = useLanguage();
  const table = (title: string, cells: readonly BulletinCell[], name: (key: string) => string) => (
    <Records
      title={title}
      empty={say(T.nothing)}
      rows={cells.map(({ key, count }) => ({ id: key, name: name(key), count }))}
      columns={[
        { id: 'name', label: say(W.kind), isName: true, cell: (one) => one.name },
        { id: 'count', label: say(W.disputes), isNumber: true, cell: ({ count }) => count ?? say(T.tooFew) },
      ]}
    />
  );
  return (
    <>
      {table(say(T.outcomes), figures.outcomes, (key) => wordOf(CLOSING_REASONS, key, locale))}
      {table(say(T.measures), figures.measures, (key) => measureCounted(key, locale))}
      {table(say(T.warnings), figures.warnings, (key) => wordOf(CONCERNED_WORDS, key, locale))}
      <Card>
        <p className={s.quiet}>{say(T.notFinding)}</p>
      </Card>
    </>
  );
}
