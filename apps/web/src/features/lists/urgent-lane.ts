/** Whether something is of the urgent lane, whose times are minutes and hours: its clock is told to the minute. */
export const isOfUrgentLane = (subject: string | undefined): boolean => subject?.startsWith('urgent:') === true;
