import { ReadingForm } from '../../shared/parts/reading.js';
import { DrawnForm, type ActProps } from './drawn-form.js';

/** One act as a form: what was typed survives a reload, and what is sent is sent once, when its files are read. */
export function ActForm(props: ActProps) {
  return (
    <ReadingForm>
      <DrawnForm {...props} />
    </ReadingForm>
  );
}
