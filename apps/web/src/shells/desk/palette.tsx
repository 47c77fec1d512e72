import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { FileText, TextSearch, UserRound } from 'lucide-react';
import { useState } from 'react';
import { DESK_SEARCH_WORDS, SEARCH_FOR } from '#messages/ui/desk-search.js';
import { DESK_WORDS as W } from '#messages/ui/desk.js';
import { suggest } from '../../client/sdk.gen.js';
import { CommandPalette, type Findings } from '../../kit/overlays/command-palette.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { fits } from './fits.js';
import { placesOf } from './places.js';
import { useActsHere } from './use-acts-here.js';

type Props = { readonly isOpen: boolean; readonly onOpenChange: (open: boolean) => void };

/** Ctrl-K: a dispute by what is known of it, a page by its name. */
export function Palette({ isOpen, onOpenChange }: Props) {
  const { say, tell } = useLanguage();
  const { office, to } = useDesk();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const sought = typed.trim();
  const found = useQuery({
    ...queryOf('suggest', suggest, { query: { q: sought } }),
    enabled: isOpen && office !== 'administrator' && sought.length > 1, // who has no disputes finds none
  });
  const suggested = sought.length > 1 ? (found.data?.items ?? []) : [];
  const acts = useActsHere(sought);
  const groups: readonly Findings[] = [
    {
      id: 'found',
      title: say(W.found),
      found: suggested.flatMap(({ kind, id, label, beside }) =>
        kind === 'dispute'
          ? [{ id: to(['disputes', id]), label, help: beside.join(' · '), icon: <FileText size={16} aria-hidden /> }]
          : [],
      ),
    },
    {
      id: 'parties',
      title: say(W.parties),
      found: suggested.flatMap(({ kind, id, label, beside }) =>
        kind === 'party' && office === 'case-manager'
          ? [
              {
                id: to(['docket'], { partyId: id, state: 'all' }),
                label,
                help: beside.join(' · '),
                icon: <UserRound size={16} aria-hidden />,
              },
            ]
          : [],
      ),
    },
    { id: 'acts', title: say(DESK_SEARCH_WORDS.acts), found: acts },
    {
      id: 'everywhere',
      title: say(DESK_SEARCH_WORDS.everywhere),
      found:
        office === 'case-manager' && sought.length > 1 && !found.isPending // what is found stands first, and Enter takes it
          ? [
              {
                id: to(['search'], { q: sought }),
                label: tell(SEARCH_FOR, { words: sought }),
                icon: <TextSearch size={16} aria-hidden />,
              },
            ]
          : [],
    },
    {
      id: 'pages',
      title: say(W.pages),
      found: placesOf(office)
        .filter(({ words }) => fits(say(words), sought))
        .map(({ path, words, icon: Icon }) => ({
          id: to(path === '' ? [] : [path]),
          label: say(words),
          icon: <Icon size={16} aria-hidden />,
        })),
    },
  ];
  return (
    <CommandPalette
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      typed={typed}
      onType={setTyped}
      groups={groups}
      onGo={(href) => {
        setTyped('');
        void navigate({ href });
      }}
    />
  );
}
