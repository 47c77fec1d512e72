import { useState } from 'react';
import { DICTATION_WORDS as W } from '#messages/ui/desk-dictations.js';
import { suggest } from '../../client/sdk.gen.js';
import { Button } from '../../kit/actions/button.js';
import { SearchField } from '../../kit/fields/search-field.js';
import { replyOf } from '../../shared/connection/reply.js';
import { useLanguage } from '../../shared/language/language.js';
import s from '../lists/lists.module.css';

type Found = { readonly id: string; readonly label: string; readonly beside: readonly string[] };
type Props = {
  readonly kind: 'party' | 'dispute';
  readonly label: string;
  /** The name of what is chosen. */
  readonly chosen: string | undefined;
  readonly onChoose: (id: string, name: string) => void;
};

/** A party or dispute by a part of what it is called. */
export function Find({ kind, label, chosen, onChoose }: Props) {
  const { say } = useLanguage();
  const [q, setQ] = useState('');
  const [found, setFound] = useState<readonly Found[]>();
  const find = async (): Promise<void> => {
    if (Array.from(q.trim()).length < 2) return;
    const reply = await replyOf(() => suggest({ query: { q: q.trim() } }));
    setFound(reply.ok ? reply.data.items.filter((one) => one.kind === kind) : []);
  };
  return (
    <div className={s.stack}>
      <SearchField label={label} value={q} onChange={setQ} onSubmit={() => void find()} />
      <p role="status">
        {chosen !== undefined ? `${say(W.chosen)} ${chosen}` : found?.length === 0 ? say(W.noneFound) : ''}
      </p>
      {found && found.length > 0 && (
        <ul className={s.acts}>
          {found.map(({ id, label: name, beside }) => (
            <li key={id}>
              <Button
                size="small"
                onPress={() => {
                  onChoose(id, name);
                  setFound(undefined);
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
