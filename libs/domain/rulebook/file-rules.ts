import type { Ruled } from './ruled.js';

/** How large a file may be, in bytes, and of which kinds, as they are recognised by their content. */
export type FileRules = Ruled & { readonly size: number; readonly mediaTypes: readonly string[] };

/** How long the bytes of a file may follow the text that named it by its hash; the text is in time all the while. */
export type FilesFollow = Ruled & { readonly hours: number };
