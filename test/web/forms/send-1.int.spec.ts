import { sendForms } from './send-forms.js';

sendForms(0, 3);
