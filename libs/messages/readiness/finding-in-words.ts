import type { Finding } from '#infrastructure/readiness/finding.js';
import type { Locale } from '../locale.js';
import { CHECK_WORDS } from './checks.js';

/** What holds, or what is wrong with what exactly. */
export const saysOf = ({ check, ready, detail }: Finding, locale: Locale): string =>
  `${CHECK_WORDS[check][ready ? 'ready' : 'wrong'][locale]}${detail === undefined ? '' : ` (${detail})`}`;

/** What to do; nothing where it is ready. */
export const remedyOf = ({ check, ready }: Finding, locale: Locale): string | undefined =>
  ready ? undefined : CHECK_WORDS[check].remedy[locale];

/** For whoever reads why nothing starts. */
export const findingInEnglish = (finding: Finding): string =>
  `${finding.check}: ${saysOf(finding, 'en')}.\n    ${remedyOf(finding, 'en')}.`;
