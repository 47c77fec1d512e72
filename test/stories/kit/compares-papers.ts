import type { Association } from './association.js';
import type { Client } from './client.js';

type House = Pick<Association, 'officer'>;

const known = new WeakMap<House, Promise<Client>>();

/** The officer who compares what was signed on paper, once for each association: another than who puts the seal. */
export function comparesPapers(house: House): Promise<Client> {
  const one = known.get(house) ?? house.officer('compares').then(({ client }) => client);
  known.set(house, one);
  return one;
}
