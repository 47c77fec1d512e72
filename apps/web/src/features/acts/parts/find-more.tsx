import { useState, type ReactNode } from 'react';
import { FORM_WORDS as W } from '#messages/forms/words.js';
import { suggest } from '../../../client/sdk.gen.js';
import type { Option } from '../../../kit/choices/options.js';
import { SearchField } from '../../../kit/fields/search-field.js';
import { useLanguage } from '../../../shared/language/language.js';
import type { Source } from '../model/source.js';
import s from '../acts.module.css';

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

type Props = {
  readonly source: Source;
  /** What it is found for: several fields of a form may ask for somebody. */
  readonly label: string;
  readonly onFind: (options: readonly Option[]) => void;
  /** The field that takes what was found. */
  readonly children: ReactNode;
};

/** Looks for a part of the name, and has what was found chosen beneath. */
export function FindMore({ source, label, onFind, children }: Props) {
  const { say } = useLanguage();
  const [q, setQ] = useState('');
  const [isNothing, setNothing] = useState(false);
  const kinds = FOUND[source];
  if (!kinds) return children;
  const find = async (): Promise<void> => {
    if (Array.from(q.trim()).length < 2) return;
    const { data } = await suggest({ query: { q } });
    const found = (data?.items ?? []).filter(({ kind }) => kinds.includes(kind));
    setNothing(found.length === 0);
    onFind(found.map(({ id, label: name, beside }) => ({ id, label: name, help: beside.join(' · ') })));
  };
  return (
    <div role="group" aria-label={label} className={s.finder}>
      <SearchField label={say(W.findMore)} value={q} onChange={setQ} onSubmit={() => void find()} />
      <output>{isNothing && say(W.notFound)}</output>
      {children}
    </div>
  );
}
