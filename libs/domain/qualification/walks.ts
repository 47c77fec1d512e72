import { nameForm, type Link } from './links.js';

const MOST_LINKS = 8;
const MOST_WALKS = 200;

/** Every way from one name to another that meets nobody twice; of very many those with the fewest unchecked links. */
export const pathsTo = (shop: string, from: string, links: readonly Link[]): readonly (readonly Link[])[] => {
  if (from === shop) return [[]];
  const arrived: (readonly Link[])[] = [];
  let walks: readonly (readonly Link[])[] = [[]];
  for (let length = 1; length <= MOST_LINKS && walks.length > 0; length += 1) {
    const longer = walks.flatMap((walk) => {
      const last = walk.at(-1);
      const at = last === undefined ? from : nameForm(last.grantee);
      const met = [from, ...walk.map(({ grantee }) => nameForm(grantee))];
      return links
        .filter((one) => nameForm(one.grantor) === at && !met.includes(nameForm(one.grantee)))
        .map((one) => [...walk, one]);
    });
    arrived.push(...longer.filter((walk) => endsAt(walk, shop)));
    walks = longer
      .filter((walk) => !endsAt(walk, shop))
      .toSorted((a, b) => unchecked(a) - unchecked(b))
      .slice(0, MOST_WALKS);
  }
  return arrived;
};

const endsAt = (walk: readonly Link[], shop: string): boolean => nameForm(walk.at(-1)?.grantee ?? '') === shop;
const unchecked = (walk: readonly Link[]): number => walk.filter(({ confirmed }) => !confirmed).length;
