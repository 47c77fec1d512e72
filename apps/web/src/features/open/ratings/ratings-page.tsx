import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { OPEN_RATING_WORDS as R } from '#messages/ui/open-ratings.js';
import { findPublishedRatings } from '../../../client/sdk.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { SearchField } from '../../../kit/fields/search-field.js';
import { EmptyState } from '../../../kit/status/empty-state.js';
import { Badge } from '../../../kit/status/status.js';
import { queryOf, troubleOf } from '../../../shared/desk/queries.js';
import { searchOf, text, useFilters } from '../../../shared/desk/search.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useOpen } from '../../../shared/open/use-open.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { OpenPage } from '../open-page.js';
import s from '../open.module.css';

const readAsked = searchOf({ name: text });

/** Members whose grades are public, found by their name. */
export function RatingsPage() {
  const { say } = useLanguage();
  const { association, to } = useOpen();
  const [{ name = '' }, change] = useFilters(readAsked);
  const [typed, setTyped] = useState(name);
  const found = useQuery({
    ...queryOf('findPublishedRatings', findPublishedRatings, {
      path: { associationId: association.associationId },
      query: { name },
    }),
    enabled: name.length > 0,
  });
  return (
    <OpenPage title={say(R.title)} lead={say(R.lead)}>
      <form
        role="search"
        className={s.filters}
        onSubmit={(event) => {
          event.preventDefault();
          change({ name: typed.trim() === '' ? undefined : typed.trim() });
        }}
      >
        <SearchField label={say(R.name)} placeholder={say(R.nameHelp)} value={typed} onChange={setTyped} />
        <div>
          <Button kind="primary" type="submit">
            {say(R.find)}
          </Button>
        </div>
      </form>
      <TroubleBanner trouble={troubleOf(found.error)} again={() => void found.refetch()} />
      {found.data?.complete === false && <p role="status">{say(R.incomplete)}</p>}
      {found.data?.complete === true && found.data.items.length === 0 && <EmptyState title={say(R.nobody)} />}
      <ul className={s.hits}>
        {found.data?.items.map(({ memberId, name: called, roles }) => (
          <li key={memberId} className={s.hit}>
            <TextLink href={to(['ratings', memberId])}>{called}</TextLink>
            <p className={s.tags}>
              {roles.map(({ role, name: inRole, grade, gradeName }) => (
                <Badge
                  key={role}
                  word={`${inRole} ${grade === undefined ? say(R.noGrade) : `${grade} ${gradeName}`}`}
                />
              ))}
            </p>
          </li>
        ))}
      </ul>
      <p className={s.basis}>{say(R.voluntary)}</p>
      <p>
        <TextLink href={to(['method'])}>{say(R.how)}</TextLink>
      </p>
    </OpenPage>
  );
}
