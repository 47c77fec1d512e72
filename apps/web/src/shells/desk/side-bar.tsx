import { useQuery } from '@tanstack/react-query';
import { DESK_WORDS as W } from '#messages/ui/desk.js';
import { countTasks } from '../../client/sdk.gen.js';
import { SideNav } from '../../kit/navigation/side-nav.js';
import { queryOf } from '../../shared/desk/queries.js';
import { isOfStaff, listOf, useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { useOwnTaskCount } from '../../features/own-tasks/use-own-tasks.js';
import { GROUPS, type PlaceRow } from './place-row.js';
import { placesOf } from './places.js';

/** Only what this office has, and only what there is a page for. */
export function SideBar({ at }: { readonly at: string }) {
  const { say } = useLanguage();
  const { office, to } = useDesk();
  const counted = useQuery({ ...queryOf('countTasks', countTasks, {}), enabled: isOfStaff(office) });
  const own = useOwnTaskCount().data;
  const there = placesOf(office);
  // what waits for administrators is nobody's own
  const countOf = (count: NonNullable<PlaceRow['count']>): number | undefined =>
    own?.yours ?? counted.data?.[office === 'administrator' ? 'all' : count];
  const placeOf = ({ path, words, icon, count }: PlaceRow) => ({
    id: path,
    label: say(words),
    href: to(path === '' ? [] : [path]),
    icon,
    ...(count && { waiting: { count: countOf(count) ?? 0, isMore: own?.isMore === true, of: say(W.waiting) } }),
  });
  const groups = Object.entries(GROUPS).flatMap(([name, label]) => {
    const places = there.filter(({ group }) => group === name).map(placeOf);
    return places.length === 0 ? [] : [{ ...(label && { label: say(label) }), places }];
  });
  return <SideNav label={say(W.menu)} groups={groups} at={placeAt(at, listOf(office))} />;
}

/** Which place an address lies in; a dispute lies in the list of disputes. */
const placeAt = (pathname: string, list: string): string => {
  const [, , , , part = ''] = pathname.split('/');
  return part === 'disputes' ? list : part;
};
