import type { LocalDate } from '../../calendar/local-date.js';
import { instant, type Actor, type Instant } from '../../kernel/message.js';
import { Refused } from '../../kernel/refusal.js';
import type { RightCommand } from '../../right/actions.js';
import { rightDecider } from '../../right/decider.js';
import type { RightEvent } from '../../right/events.js';
import type { Right } from '../../right/state.js';
import { ana, contextOf } from '../core/actors.js';
import { rulebook as story } from '../core/rulebook.js';

export const rulebook = {
  ...story,
  rights: ['trademark', 'patent'],
  register: { papers: ['ID', 'CERT-A', 'CERT-B'], ...ruled() },
} as const;

function ruled() {
  return { clause: 'REG', source: 'story', confidence: 'house-rule' } as const;
}

export const at = instant('2026-03-02T01:00:00Z');
export const day = (text: string): LocalDate => text as LocalDate;

type Told = RightCommand extends infer C ? (C extends RightCommand ? Pick<C, 'type' | 'data'> : never) : never;

export const papers = (...codes: readonly string[]) => ({
  materials: codes.map((code) => ({ code, evidenceIds: [`e-${code}`] })),
  evidence: codes.map((code) => ({
    evidenceId: `e-${code}`,
    sha256: code,
    mediaType: 'application/pdf',
    descriptionContentId: `d-${code}`,
  })),
});
export const none = papers();

/** Ana's mark with its certificate, as it was recorded. */
export const recorded = {
  type: 'RightRecorded',
  data: {
    holderId: 'ana',
    right: { kind: 'trademark' },
    detailsContentId: 'c1',
    territories: ['CN'],
    validUntil: day('2031-05-06'),
    ...papers('ID', 'CERT-A'),
  },
} as const satisfies RightEvent;
export const checked = {
  type: 'RightChecked',
  data: { codes: ['ID', 'CERT-A'], licenceIds: [] },
} as const satisfies RightEvent;

export const rightAfter = (...events: readonly RightEvent[]): Right =>
  events.reduce(rightDecider.evolve, rightDecider.initial);

/** What a command comes to after these events: what is recorded, or the code of the refusal. */
export const given = (...events: readonly RightEvent[]) => ({
  when: (told: Told, by: Actor = ana, when: Instant = at): readonly RightEvent[] | string => {
    try {
      return rightDecider.decide({ ...told, by, at: when } as RightCommand, {
        right: rightAfter(...events),
        rulebook,
        context: contextOf(by),
      });
    } catch (error) {
      if (error instanceof Refused) return error.code;
      throw error;
    }
  },
});
