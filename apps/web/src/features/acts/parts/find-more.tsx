import { useState } from 'react';
import { FORM_WORDS as W } from '#messages/forms/words.js';
import { suggest } from '../../../client/sdk.gen.js';
import type { Option } from '../../../kit/choices/options.js';
import { SearchField } from '../../../kit/fields/search-field.js';
import { useLanguage } from '../../../shared/language/language.js';
import type { Source } from '../model/source.js';

/** There are more of these than a list could hold: they are found by a part of their name. */
const FOUND: Partial<Readonly<Record<Source, readonly ('party' | 'dispute')[]>>> = {
  'known-party': ['party'],
  'office-party': ['party'],
  'party-or-account': ['party'],
  'party-or-platform': ['party'],
  dispute: ['dispute'],
  held: ['party', 'dispute'],
  told: ['party'],
};
export const isFound = (source: Source): boolean => Object.hasOwn(FOUND, source);

type Props = { readonly source: Source; readonly onFind: (options: readonly Option[]) => void };

export function FindMore({ source, onFind }: Props) {
  const { say } = useLanguage();
  const [q, setQ] = useState('');
  const find = async (): Promise<void> => {
    if (Array.from(q.trim()).length < 2) return;
    const { data } = await suggest({ query: { q } });
    const kinds = FOUND[source] ?? [];
    onFind(
      (data?.items ?? []).flatMap(({ kind, id, label, beside }) =>
        kinds.includes(kind) ? [{ id, label, help: beside.join(' · ') }] : [],
      ),
    );
  };
  return <SearchField label={say(W.findMore)} value={q} onChange={setQ} onSubmit={() => void find()} />;
}
