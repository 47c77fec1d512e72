import { Deadline } from '../../kit/status/deadline.js';

type Props = { readonly dueAt: string | undefined; readonly now: string };

/** In a cell: the day on which something is due, and a dash where no time runs. */
export const DueDay = ({ dueAt, now }: Props) => (dueAt === undefined ? '—' : <Deadline dueAt={dueAt} now={now} />);
