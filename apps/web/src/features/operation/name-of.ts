import type { Locale } from '#messages/locale.js';
import { OPERATION_NAMES } from '#messages/ui/operation.js';

/** Of a queue, a folder, a certificate; whatever has no name of ours keeps its own. */
export const nameOf = (name: string, locale: Locale): string => OPERATION_NAMES[name]?.[locale] ?? name;
