import { formatList } from '#messages/format.js';
import { EXCLUSIONS_NAMED } from '#messages/panel/exclusions.js';
import { DRAW_WORDS as D } from '#messages/ui/open-draw.js';
import { Table } from '../../../kit/data/table.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import s from '../open.module.css';
import type { Drawn } from './recompute.js';

type Props = {
  readonly entries: readonly Drawn[];
  readonly drawn: readonly string[];
  readonly reserve: readonly string[];
};

/** Everybody on the list, whoever was drawn first, by their tickets. */
export function DrawList({ entries, drawn, reserve }: Props) {
  const { say, locale } = useLanguage();
  const placeOf = (pseudonym: string): string => {
    const at = drawn.indexOf(pseudonym);
    if (at === 0) return say(D.presides);
    return at > 0 ? say(D.sits) : reserve.includes(pseudonym) ? say(D.reserve) : '—';
  };
  return (
    <Table
      label={say(D.entries)}
      rows={entries.map((entry, at) => ({ ...entry, id: String(at) }))}
      columns={[
        {
          id: 'pseudonym',
          label: say(D.pseudonym),
          isName: true,
          cell: ({ pseudonym }) => <span className={s.hash}>{pseudonym.slice(0, 16)}</span>,
        },
        { id: 'place', label: say(D.place), cell: ({ pseudonym }) => placeOf(pseudonym) },
        {
          id: 'reason',
          label: say(D.reason),
          cell: ({ excluded }) =>
            excluded.length === 0
              ? '—'
              : formatList(
                  excluded.map((one) => wordOf(EXCLUSIONS_NAMED, one, locale)),
                  locale,
                ),
        },
        {
          id: 'ticket',
          label: say(D.ticket),
          cell: ({ ticket }) => <span className={s.hash}>{ticket === undefined ? '—' : ticket.slice(0, 16)}</span>,
        },
      ]}
    />
  );
}
