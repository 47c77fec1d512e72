import { wholeList } from './whole-list.js';

type Page = { readonly items: readonly number[]; readonly next?: string; readonly unread: number };
const response = new Response();
const PAGES: Readonly<Record<string, Page>> = {
  '': { items: [9, 8], next: 'b', unread: 1 },
  b: { items: [7], next: 'c', unread: 0 },
  c: { items: [6, 5], unread: 0 },
};
const ask = ({ cursor = '' }: { readonly cursor?: string }) => Promise.resolve({ data: PAGES[cursor], response });

it('gives all rows, with what the first page says beside them', async () => {
  expect(await wholeList(ask, 10)).toEqual({ response, data: { items: [9, 8, 7, 6, 5], unread: 1, isCut: false } });
});

it('tells where it ended before the last page', async () => {
  expect(await wholeList(ask, 2)).toEqual({ response, data: { items: [9, 8, 7], unread: 1, isCut: true } });
});

it('fails with the page that failed, and gives no part for the whole', async () => {
  const failing = (place: { readonly cursor?: string }) =>
    place.cursor === 'c' ? Promise.resolve({ error: 'gone', response }) : ask(place);
  expect(await wholeList(failing, 10)).toEqual({ error: 'gone', response });
});
