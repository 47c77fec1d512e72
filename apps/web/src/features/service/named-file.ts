/** A file that was chosen and will be named by its hash. */
export type NamedFile = {
  readonly ref: string;
  readonly name: string;
  readonly sha256: string;
  readonly mediaType: string;
};

/** What a browser says of a file, as far as it is a media type at all. */
export const namedFile = (
  { name, type }: { readonly name: string; readonly type: string },
  sha256: string,
): Omit<NamedFile, 'ref'> => ({
  name,
  sha256,
  mediaType: /^[a-z0-9][a-z0-9.+-]*\/[a-z0-9][a-z0-9.+-]*$/.test(type) ? type : 'application/octet-stream',
});

/** The name of a file has to be told, and any name will do. */
export const nextRef = (files: readonly Pick<NamedFile, 'ref'>[]): string =>
  `f${Math.max(0, ...files.map(({ ref }) => Number(ref.slice(1))).filter(Number.isFinite)) + 1}`;

/** Named as evidence of which nobody but its sender and the association learns. */
export const evidenceOf = (files: readonly NamedFile[]) =>
  files.map(({ ref, name, sha256, mediaType }) => ({
    ref,
    sha256,
    mediaType,
    description: name,
    part: 'confidential' as const,
  }));

/** Named as evidence that the other side may get, and back again. */
export const evidenceNamed = ({ ref, name, sha256, mediaType }: NamedFile) => ({
  ref,
  sha256,
  mediaType,
  description: name,
});
export const fileNamed = ({ ref, sha256, mediaType, description }: ReturnType<typeof evidenceNamed>): NamedFile => ({
  ref,
  name: description,
  sha256,
  mediaType,
});
