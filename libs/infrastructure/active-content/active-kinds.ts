/** What a PDF can do beside being read, by what does it (ISO 32000-2, 12.6 actions, 13 multimedia, 7.11 files). */
export const ACTIVE_KINDS = [
  'javascript',
  'launch',
  'form',
  'go-to-file',
  'automatic',
  'embedded-file',
  'xfa',
  'multimedia',
  'external-content',
  'hidden',
] as const;
export type ActiveKind = (typeof ACTIVE_KINDS)[number];

/**
 * Types of action (12.6.4) and what they are told as. `harmless` stays: it moves within the document. `link` stays
 * where its address is one of the web or of mail.
 */
export const ACTIONS: Readonly<Record<string, ActiveKind | 'harmless' | 'link'>> = {
  GoTo: 'harmless',
  GoToDp: 'harmless',
  URI: 'link',
  JavaScript: 'javascript',
  ECMAScript: 'javascript',
  Launch: 'launch',
  GoToR: 'go-to-file',
  GoToE: 'go-to-file',
  Thread: 'go-to-file',
  SubmitForm: 'form',
  ImportData: 'form',
  ResetForm: 'form',
  Hide: 'automatic',
  SetOCGState: 'automatic',
  Trans: 'automatic',
  Named: 'automatic',
  Sound: 'multimedia',
  Movie: 'multimedia',
  Rendition: 'multimedia',
  GoTo3DView: 'multimedia',
  RichMediaExecute: 'multimedia',
};

/** Named actions that only turn pages (table 215); another may print, save or open a menu. */
export const TURNS_PAGES: ReadonlySet<string> = new Set(['NextPage', 'PrevPage', 'FirstPage', 'LastPage']);

/** Kinds of annotation that are more than marks on paper (table 171), and what they are told as. */
export const ANNOTATIONS: Readonly<Record<string, ActiveKind>> = {
  FileAttachment: 'embedded-file',
  Sound: 'multimedia',
  Movie: 'multimedia',
  Screen: 'multimedia',
  RichMedia: 'multimedia',
  '3D': 'multimedia',
};

/** Names that stand for such things wherever they are written, and are long enough not to be met by chance. */
export const TELLING_NAMES: Readonly<Record<string, ActiveKind>> = {
  JavaScript: 'javascript',
  Launch: 'launch',
  SubmitForm: 'form',
  ImportData: 'form',
  GoToE: 'go-to-file',
  GoToR: 'go-to-file',
  EmbeddedFile: 'embedded-file',
  EmbeddedFiles: 'embedded-file',
  FileAttachment: 'embedded-file',
  XFA: 'xfa',
  RichMedia: 'multimedia',
  RichMediaExecute: 'multimedia',
  Rendition: 'multimedia',
};

/** What was found in a file. */
export type Finding = {
  /** `unknown`: it could not be read to its end, within bounds of time and memory or at all. */
  readonly state: 'none' | 'present' | 'unknown';
  readonly kinds: readonly ActiveKind[];
  /** It carries a signature, which no copy can keep. */
  readonly signed: boolean;
};
