import { withRead } from '../../service/named-file.js';
import type { Read } from '../../service/read-files.js';

/** A file as a form holds it. */
export type NamedHere = {
  readonly ref: string;
  readonly sha256: string;
  readonly mediaType: string;
  readonly description: string;
  readonly part?: string;
};
export type FilesHere = readonly NamedHere[];
type Holding = { readonly isOne?: boolean; readonly isOptional: boolean };

export const filesIn = ({ isOne = false }: Holding, value: unknown): FilesHere =>
  value === undefined ? [] : isOne ? [value as NamedHere] : (value as FilesHere);

/** What a field of files holds after a change of those that it holds by then. */
export const changedFiles =
  (field: Holding, change: (files: FilesHere) => FilesHere) =>
  (value: unknown): unknown => {
    const next = change(filesIn(field, value));
    if (field.isOne === true) return next.at(-1);
    return next.length === 0 && field.isOptional ? undefined : next;
  };

export const withReadHere = (files: FilesHere, read: Read): FilesHere =>
  withRead(files, read, ({ ref, sha256, mediaType, name }) => ({ ref, sha256, mediaType, description: name }));
