import type { Event } from '../../../kernel/message.js';

/** The languages of a document; the Chinese text governs. */
export const DOCUMENT_LOCALES = ['zh-CN', 'en'] as const;
export type DocumentLocale = (typeof DOCUMENT_LOCALES)[number];

/** Somebody who may read the document of a service wants it as a file. */
export type DocumentAsked = Event<'DocumentAsked', { readonly serviceId: string; readonly locale: DocumentLocale }>;

/** The document of a service was made into a file, which is kept and never made again. */
export type DocumentMade = Event<
  'DocumentMade',
  {
    readonly serviceId: string;
    readonly locale: DocumentLocale;
    /** Of the file's bytes. */
    readonly sha256: string;
    /** In bytes. */
    readonly size: number;
    /** SHA-256 of all that the file was made of, as canonical JSON. */
    readonly factsHash: string;
    /** Version of the layout: the same facts in the same layout are the same bytes. */
    readonly template: string;
    /** Parties whom it names: it can be opened as long as none of them was erased. */
    readonly partyIds: readonly string[];
  }
>;

export type DocumentEvent = DocumentAsked | DocumentMade;

/** The file of a document in one language, as the fold knows it. */
export type DocumentFile = Omit<DocumentMade['data'], 'serviceId' | 'locale'>;
