import { useQuery } from '@tanstack/react-query';
import { DESK_WORDS as W } from '#messages/ui/desk.js';
import { countTasks } from '../../client/sdk.gen.js';
import { SideNav } from '../../kit/navigation/side-nav.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk, type Office } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { GROUPS, PLACES, type PlaceRow } from './places.js';

const HAVE_TASKS: readonly Office[] = ['case-manager', 'administrator'];

/** Only what this office has, and only what there is a page for. */
export function SideBar({ at }: { readonly at: string }) {
  const { say } = useLanguage();
  const { office, to } = useDesk();
  const counted = useQuery({ ...queryOf('countTasks', countTasks, {}), enabled: HAVE_TASKS.includes(office) });
  const own = PLACES.filter(({ offices }) => offices.includes(office));
  const placeOf = ({ path, words, icon, count }: PlaceRow) => ({
    id: path,
    label: say(words),
    href: to(path === '' ? [] : [path]),
    icon,
    // what waits for administrators is nobody's own
    ...(count &&
      counted.data && {
        waiting: { count: counted.data[office === 'administrator' ? 'all' : count], of: say(W.waiting) },
      }),
  });
  const groups = Object.entries(GROUPS).flatMap(([name, label]) => {
    const places = own.filter(({ group }) => group === name).map(placeOf);
    return places.length === 0 ? [] : [{ ...(label && { label: say(label) }), places }];
  });
  return <SideNav label={say(W.menu)} groups={groups} at={placeAt(at)} />;
}

/** Which place an address lies in; a dispute lies in the docket. */
const placeAt = (pathname: string): string => {
  const [, , , , part = ''] = pathname.split('/');
  return part === 'disputes' ? 'docket' : part;
};
