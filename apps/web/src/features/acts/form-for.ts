import { isOfStaff, type Office } from '../../shared/desk/use-desk.js';
import type { Form } from './model/field.js';

/** What need not be said and is for certain offices to say; the API refuses it of others. */
const SAID_BY: Readonly<Record<string, Readonly<Record<string, readonly Office[]>>>> = {
  reportProceeding: { via: [], receivedAt: ['platform-staff'] },
  recordRight: { holderId: [] },
};

/** The form as an office fills it; the association's people may say everything. */
export const formFor = (form: Form, office: Office): Form => {
  const rows = SAID_BY[form.operationId];
  if (!rows || isOfStaff(office)) return form;
  return { ...form, fields: form.fields.filter(({ name }) => rows[name]?.includes(office) ?? true) };
};
