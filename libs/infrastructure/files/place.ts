import path from 'node:path';

/** Where a file belongs: never shared by two disputes or two authors, so that erasing one leaves the other. */
export type Place = {
  readonly associationId: string;
  readonly disputeId: string;
  readonly authorId: string;
  readonly sha256: string;
};

const SAFE = /^[0-9a-f-]{36}$/;
/** An author’s id, or the word under which what the association’s own staff named, or nobody here sent, is kept. */
const AUTHOR = /^(?:[0-9a-f-]{36}|association|public)$/;
const HASH = /^[0-9a-f]{64}$/;

const isSound = ({ associationId, disputeId, authorId, sha256 }: Place): boolean =>
  SAFE.test(associationId) && SAFE.test(disputeId) && AUTHOR.test(authorId) && HASH.test(sha256);

/** Ids and hash alone make the path: no name that a person gave comes near it. Throws TypeError for anything else. */
export const objectPath = (place: Place): string => {
  if (!isSound(place)) throw new TypeError('no place for a file');
  const { associationId, disputeId, authorId, sha256 } = place;
  return ['objects', associationId, disputeId, authorId, sha256].join('/');
};

/** Whether it is a path that `objectPath` makes. */
export const isOurs = (at: string): boolean => {
  const [top, associationId = '', disputeId = '', authorId = '', sha256 = '', ...more] = at.split('/');
  return top === 'objects' && more.length === 0 && isSound({ associationId, disputeId, authorId, sha256 });
};

export const pathOf = (folder: string, place: Place): string => path.join(folder, objectPath(place));

/** What the ciphertext is bound to. */
export const contextOf = ({ associationId, disputeId, authorId, sha256 }: Place): string =>
  ['parley/file', associationId, disputeId, authorId, sha256].join('/');

export const incomingFolder = (folder: string): string => path.join(folder, 'incoming');
