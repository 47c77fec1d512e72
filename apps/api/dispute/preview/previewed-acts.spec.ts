import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { controllers } from '../../controllers.js';
import { previewedActs } from './previewed-acts.js';

type Description = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId: string }>>>>;
};
const { paths } = JSON.parse(readFileSync('apps/api/openapi.json', 'utf8')) as Description;
const posts = Object.entries(paths).flatMap(([path, { post }]) =>
  post && path.startsWith('/v1/disputes/{disputeId}/') ? [{ id: post.operationId, path }] : [],
);

/** They send, keep or change something before they record, or are no acts on the dispute's file. */
const NOT_TRIED: readonly string[] = [
  ...[
    'askForExport',
    'askToSignElectronically',
    'beginUpload',
    'bringFromRegister',
    'confirmDictation',
    'correctStaffNote',
    'makePlatformLink',
  ],
  ...['askLegalAidIn', 'supplementLegalAidIn', 'withdrawLegalAidIn'],
  ...['noteRespondentPhone', 'openViewing', 'postEvidence', 'previewAct', 'revokeLinks', 'sendDictationCode'],
  ...[
    'sendFactsCode',
    'sendSignatureCode',
    'signAgreement',
    'signFacts',
    'snoozeTask',
    'timestampExhibit',
    'writeStaffNote',
  ],
];

it('can try every act on a dispute but those that do something beside recording', () => {
  const known = previewedActs(controllers);
  expect(
    posts
      .filter(({ id }) => !known.has(id))
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(NOT_TRIED.toSorted());
});

it('knows each by the path of its route', () => {
  for (const [id, route] of previewedActs(controllers)) {
    const { path } = posts.find((one) => one.id === id) ?? { path: id };
    expect(route.replace(/:(\w+)/g, '{$1}')).toBe(path);
  }
});
