import { AudioLines, FileText, FileType, Film, Image as Picture, File as Other, type LucideIcon } from 'lucide-react';
import type { ShownAs } from '../../evidence/shown-as.js';

/** What stands for an exhibit of a kind. */
export const EXHIBIT_ICONS: Readonly<Record<ShownAs, LucideIcon>> = {
  picture: Picture,
  pdf: FileText,
  video: Film,
  sound: AudioLines,
  text: FileType,
  other: Other,
};
