import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DICTATION_WORDS as W } from '#messages/ui/desk-dictations.js';
import { suggest } from '../../client/sdk.gen.js';
import { Button } from '../../kit/actions/button.js';
import { SearchField } from '../../kit/fields/search-field.js';
import { Status } from '../../kit/status/status.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useLanguage } from '../../shared/language/language.js';
import s from '../lists/lists.module.css';

type Props = {
  readonly kind: 'party' | 'dispute';
  readonly label: string;
  /** The name of what is chosen. */
  readonly chosen: string | undefined;
  readonly fault?: string | undefined;
  readonly onChoose: (id: string, name: string) => void;
};

/** A party or dispute by a part of what it is called, found as one types. */
export function Find({ kind, label, chosen, fault, onChoose }: Props) {
  const { say } = useLanguage();
  const [typed, setTyped] = useState('');
  const q = typed.trim();
  const isAsked = Array.from(q).length > 1;
  const { data } = useQuery({ ...queryOf('suggest', suggest, { query: { q } }), enabled: isAsked });
  const found = isAsked ? data?.items.filter((one) => one.kind === kind) : undefined;
  const said = chosen === undefined ? '' : `${say(W.chosen)} ${chosen}`;
  return (
    <div className={s.stack}>
      <SearchField label={label} value={typed} onChange={setTyped} />
      {fault !== undefined && <Status tone="overdue" word={fault} />}
      <p role="status">{found?.length === 0 ? say(kind === 'party' ? W.noneFound : W.noDispute) : said}</p>
      {found && found.length > 0 && (
        <ul className={s.acts}>
          {found.map(({ id, label: name, beside }) => (
            <li key={id}>
              <Button
                size="small"
                onPress={() => {
                  onChoose(id, name);
                  setTyped('');
                }}
              >
                {[name, ...beside].join(' · ')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
