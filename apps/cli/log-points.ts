import type { LogSent } from '#infrastructure/security/read-log-sent.js';

/** What a person has to look at of the log of security, and of the log. */
export const logPoints = ({ failingSince, failedWith }: LogSent, room: number | undefined): readonly string[] =>
  [
    failingSince !== undefined &&
      `The log of security has not been taken by its receiver since ${failingSince} (${failedWith}).`,
    room !== undefined &&
      `The log has room for ${room} more events and no next range: no worker has made one (docs/running.md).`,
  ].filter((point) => typeof point === 'string');
