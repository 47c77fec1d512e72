import type { TryImportData } from '../../client/types.gen.js';

export type Kind = TryImportData['path']['kind'];

/** The bytes as they are: what they are written in, the API finds out. */
export const bodyOf = (file: File): string => new Blob([file], { type: 'text/csv' }) as unknown as string;
