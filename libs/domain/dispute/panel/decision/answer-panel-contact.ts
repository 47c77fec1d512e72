import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { checkSecond } from '../../core/check-second.js';
import { contactKey } from '../../core/held-offices.js';
import { somePossible } from '../../core/some-possible.js';
import type { DisputeAction } from '../../core/action.js';
import { orderServiceInPanel } from '../panel/order-service-in-panel.js';
import { panelSubject } from '../../core/subject.js';
import { beforePanel, beforePanelOn } from './before-panel.js';
import { SITTING } from './sitting-stages.js';

export type AnswerPanelContact = Command<
  'AnswerPanelContact',
  { readonly panelId: string; readonly contactId: string; readonly answerContentId: string }
>;

/**
 * A person of the association looked into it and tells everybody in the panel what came of it; whoever reported it
 * itself leaves that to another.
 */
export const answerPanelContact: DisputeAction<AnswerPanelContact> = {
  by: ['case-manager'],
  on: 'panel',
  during: SITTING,
  subjects: ({ panelId }) => [panelSubject(panelId)],
  precondition: (subject, { dispute, context, actor }) => {
    const { contacts } = beforePanelOn(subject, { dispute }).decision;
    const open = Object.keys(contacts).filter((id) => contacts[id]?.answerContentId === undefined);
    return somePossible(open, (contactId) =>
      checkSecond(contactKey(contactId), { dispute, context, actor }, { subject }),
    );
  },
  decide: ({ data: { panelId, contactId, answerContentId }, by, at }, file) => {
    const { decisionId, decision } = beforePanel(panelId, file);
    const contact = decision.contacts[contactId] ?? refuse('UnknownReference', { field: 'contactId', name: contactId });
    if (contact.answerContentId !== undefined) refuse('AnsweredAlready', { field: 'contactId' });
    checkSecond(contactKey(contactId), { ...file, actor: by }, { subject: panelSubject(panelId) });
    return [
      { type: 'PanelContactAnswered', data: { decisionId, contactId, answerContentId, answeredBy: by.id } },
      ...orderServiceInPanel(file, panelId, at),
    ];
  },
};
