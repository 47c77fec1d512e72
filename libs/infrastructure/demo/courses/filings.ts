import type { Filing, Item } from './case.js';

type Against = {
  readonly seller: string;
  readonly title: string;
  readonly statement: string;
  readonly more?: Partial<Filing>;
};

const roles = (login: string): readonly string[] =>
  login === 'xiaotang' || login === 'ahao'
    ? ['merchant', 'live-marketer']
    : login === 'xingchen' || login === 'qianfan'
      ? ['service-agency']
      : ['merchant'];

/** One right holder against one seller about one thing for sale. */
const filing =
  (holder: string, price: string) =>
  ({ seller, title, statement, more = {} }: Against): Filing => {
    const item: Item = { ref: 'item', of: seller, title, price };
    return { holder, sellers: [{ login: seller, roles: roles(seller) }], items: [item], statement, ...more };
  };

export const bags = filing('lingge', '139.00');
export const shirts = filing('yunque', '29.90');
export const creams = filing('qinglan', '39.90');
export const mops = filing('hengjing', '49.00');
export const songs = filing('yinhe', '129.00');
export const courses = filing('tongxin', '9.90');
