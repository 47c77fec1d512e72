import { mayBeTold, nameMayBeTold } from './attribute-keys.js';

it('tells what is in the list as it should look, and nothing else', () => {
  const good = { 'http.request.method': 'GET', 'http.route': '/v1/disputes/:disputeId', 'parley.append.events': 3 };
  expect(mayBeTold({ ...good, 'http.url': '/v1/disputes/7', 'user.name': 'Ana', 'parley.dispute': 'd' })).toEqual(good);
  expect(
    mayBeTold({
      'http.request.method': 'ana@example.com',
      'http.route': '/v1/disputes/1?token=2',
      'http.response.status_code': '200 for Ana',
      'error.type': 'Ana Li is not here',
      'parley.destination': 'ana@example.com',
      'parley.append.events': Number.NaN,
    }),
  ).toEqual({});
});

it('tells names of routes and of our own work alone', () => {
  const ours = ['append', 'mail', 'call platform', 'effect serve-mail', 'reader notify', 'GET /v1/:id/*', 'ANY none'];
  expect(ours.map(nameMayBeTold)).toEqual(ours);
  expect(['GET /v1/x?y=1', 'mail to ana@example.com', 'Ana Li wrote', ''].map(nameMayBeTold)).toEqual(
    Array.from({ length: 4 }, () => 'other'),
  );
});
