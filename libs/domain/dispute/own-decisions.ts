import { getStage, type Dispute } from './core/state.js';
import { panelSubject } from './core/subject.js';
import { signsDecisionsAs } from './visibility/sees-signature.js';
import type { Visibility } from './visibility/visibility.js';

/** The newest draft of a panel’s room, by the room; none before the first. */
export type DraftIn = (roomId: string) => { readonly signed: Readonly<Record<string, unknown>> } | undefined;

export type OwnDecision = {
  readonly panelId: string;
  readonly kind: 'decision';
  readonly state: 'waiting' | 'signed' | 'lapsed';
  readonly isOpen: boolean;
};

/**
 * The decisions under which this viewer’s signature belongs as a member of the panel. Drafts lie in the panel’s room:
 * whoever has not looked there tells of what was made.
 */
export const ownDecisions = (
  visibility: Visibility,
  dispute: Dispute,
  draftIn: DraftIn = () => undefined,
): readonly OwnDecision[] => {
  const { decisions, panels } = dispute;
  const expertId = signsDecisionsAs(visibility);
  if (expertId === undefined) return [];
  return Object.values(decisions).flatMap(({ panelId, roomId = '', made }): readonly OwnDecision[] => {
    if (!visibility.sees(panelSubject(panelId))) return [];
    const paper = { panelId, kind: 'decision' } as const;
    if (made) return made.panelistIds.includes(expertId) ? [{ ...paper, state: 'signed', isOpen: false }] : [];
    const members = panels[panelId]?.members.map(({ neutralId }) => neutralId) ?? [];
    const draft = draftIn(roomId);
    if (!draft || !members.includes(expertId)) return [];
    // all signed and yet not made: it was sent back, and another draft has to come
    if (members.every((id) => draft.signed[id])) return [];
    if (draft.signed[expertId]) return [{ ...paper, state: 'signed', isOpen: false }];
    if (panels[panelId]?.outcome !== undefined) return [{ ...paper, state: 'lapsed', isOpen: false }];
    const isOpen = getStage(dispute, panelSubject(panelId)).stage === 'deliberation';
    return [{ ...paper, state: 'waiting', isOpen }];
  });
};
