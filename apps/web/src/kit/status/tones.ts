import { AlertTriangle, Check, CircleDashed, Clock, EyeOff, Hourglass, Pause, type LucideIcon } from 'lucide-react';

/**
 * What a colour means, on every page the same: due soon, overdue, held by a measure, lifted or done, confidential,
 * under way, and nothing of these. Blue besides is kept for what can be pressed.
 */
export const TONES = {
  due: Clock,
  overdue: AlertTriangle,
  held: Pause,
  lifted: Check,
  confidential: EyeOff,
  now: Hourglass,
  neutral: CircleDashed,
} as const satisfies Record<string, LucideIcon>;
export type Tone = keyof typeof TONES;
