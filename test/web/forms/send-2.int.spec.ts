import { sendForms } from './send-forms.js';

sendForms(1, 3);
