import { setEnd } from '../../core/set-end.js';
import type { Dispute, EvolveOf } from '../../core/state.js';
import type { Subject } from '../../core/subject.js';
import { closeTask, openTask } from '../../core/tasks.js';
import type { UncertainDayEvent } from './events.js';

export const evolveUncertainDay: EvolveOf<UncertainDayEvent> = {
  UncertainDayReached: (dispute, { subject, ...day }) =>
    openTask(
      { ...dispute, uncertainDays: { ...dispute.uncertainDays, [subject]: day } },
      'confirm-day',
      subject,
      day.due,
    ),
  UncertainDayPassedOn: (dispute, { subject, due, toOfficerId }) => {
    const day = dispute.uncertainDays[subject];
    if (!day) return dispute;
    const passed = {
      ...day,
      due,
      passedOn: true,
      ...(toOfficerId !== undefined && { officerId: toOfficerId }),
    } as const;
    return openTask(
      { ...dispute, uncertainDays: { ...dispute.uncertainDays, [subject]: passed } },
      'confirm-day',
      subject,
      due,
    );
  },
  DayConfirmed: (dispute, { subject, due }) => settled(setEnd(dispute, subject, due), subject),
  UncertainDaySettled: (dispute, { subject }) => settled(dispute, subject),
};

const settled = (dispute: Dispute, subject: Subject): Dispute => {
  const { [subject]: _, ...uncertainDays } = dispute.uncertainDays;
  return closeTask({ ...dispute, uncertainDays }, 'confirm-day', subject);
};
