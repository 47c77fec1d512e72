import { createHmac } from 'node:crypto';
import type { IdentifierKind } from '#domain/shop-identifier/kinds.js';
import { hashedText, normalisedIdentifier } from '#domain/shop-identifier/normalise.js';
import { agree } from './delegation.js';
import type { Api } from './api.js';
import type { Case } from './dispute.js';

type Identifier = readonly [IdentifierKind, string];

/** What the shop of a test may hand over of its shops. */
export const groundsOf = (...kinds: readonly IdentifierKind[]) =>
  kinds.map((kind) => ({
    ...{ kind, ground: 'contract', source: 'Contract with shops, section 7', clause: 'Annex 3' },
    ...{ from: '2026-01-01', until: '2026-12-31' },
  }));

export const assessmentOf = (...kinds: readonly IdentifierKind[]) => ({
  ...{ kinds, necessity: 'Blocked shops go on under other names.', risks: 'Neighbours could be taken for one.' },
  safeguards: 'Hashes; a person decides.',
});

/** The agreement and the assessment, without which nothing is taken. */
export const allowIdentifiers = async (
  api: Api,
  story: Pick<Case, 'maja' | 'shop'>,
  ...kinds: readonly IdentifierKind[]
): Promise<void> => {
  await agree(api, story, { identifiers: groundsOf(...kinds) });
  const { status, text } = await api.post('/v1/impact-assessments', assessmentOf(...kinds), story.maja);
  if (status !== 200) throw new Error(text);
};

/** A shop with its identifiers, hashed as a platform does. */
export const shopWith = (key: string, handle: string, ...identifiers: readonly Identifier[]) => ({
  handle,
  name: `Shop ${handle}`,
  identifiers: identifiers.map(([kind, text]) => ({
    kind,
    hash: createHmac('sha256', Buffer.from(key, 'hex'))
      .update(hashedText(kind, normalisedIdentifier(kind, text) ?? text))
      .digest('hex'),
  })),
});

export const keyOf = async (api: Api, { shop }: Pick<Case, 'shop'>) => {
  const { body } = await api.get('/v1/shop-identifiers/key', shop);
  return body as unknown as { readonly key: string; readonly generation: number; readonly kinds: readonly object[] };
};
