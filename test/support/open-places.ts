import type { Place, Places } from '#infrastructure/crew/places.js';

/** Places of one installation without a database, seen by as many processes as ask. */
export const openPlaces = () => {
  const taken = new Set<Place>();
  let [most, life] = [0, 0];
  const places = (isShared = true): Places => ({
    take: async (destination, running) => {
      if ([...taken].filter((one) => one.destination === destination).length >= running) return undefined;
      const place = { destination, place: taken.size, life };
      taken.add(place);
      most = Math.max(most, taken.size);
      return place;
    },
    give: async (place) => void taken.delete(place),
    isOurs: (place) => place.life === life,
    isShared: () => isShared,
  });
  return { places, taken, mostTaken: () => most, die: () => (life += 1) };
};
