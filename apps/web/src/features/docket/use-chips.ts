import { useQuery } from '@tanstack/react-query';
import { COLON } from '#messages/colon.js';
import { formatDay } from '#messages/format.js';
import type { Words } from '#messages/locale.js';
import { DESK_DOCKET_WORDS as W } from '#messages/ui/desk-docket.js';
import { getParty } from '../../client/sdk.gen.js';
import type { Chip } from '../../kit/filters/chips.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useLanguage } from '../../shared/language/language.js';
import type { AskedDisputes, OnAsk } from './asked.js';
import { CHOICES, NAMES, wordIn } from './choices.js';
import type { Named } from './use-named-filters.js';

type Of = { readonly id: string; readonly words: Words; readonly value: string; readonly gone: Parameters<OnAsk>[0] };

/** What the docket is filtered by now, each in words, whether its field is open or folded away. */
export function useChips(asked: AskedDisputes, named: readonly Named[], onAsk: OnAsk): readonly Chip[] {
  const { say, locale } = useLanguage();
  const { partyId = '', search, tag, from, to, filedFrom, filedTo } = asked;
  const party = useQuery({ ...queryOf('getParty', getParty, { path: { partyId } }), enabled: partyId !== '' });
  const range = (first: string | undefined, last: string | undefined): string | undefined =>
    first === undefined && last === undefined
      ? undefined
      : [first, last].map((day) => (day === undefined ? '' : formatDay(day, locale))).join(' – ');
  const one = (id: string, words: Words, value: string | undefined, gone: Of['gone'] = { [id]: undefined }) =>
    value === undefined ? [] : [{ id, words, value, gone }];
  const all: readonly Of[] = [
    ...NAMES.flatMap((name) => {
      const id = asked[name];
      return one(name, CHOICES[name].label, id && wordIn(name, id, locale));
    }),
    ...named.flatMap(({ name, label, chosen }) => one(name, label, chosen)),
    ...one('search', W.search, search),
    ...one('tag', W.tags, tag),
    ...one('partyId', W.party, partyId === '' ? undefined : (party.data?.name ?? '…')),
    ...one('due', W.dueBetween, range(from, to), { from: undefined, to: undefined }),
    ...one('filed', W.filedBetween, range(filedFrom, filedTo), { filedFrom: undefined, filedTo: undefined }),
  ];
  return all.map(({ id, words, value, gone }) => ({
    id,
    label: id === 'search' ? value : `${say(words)}${say(COLON)}${value}`,
    onRemove: () => onAsk(gone),
  }));
}
