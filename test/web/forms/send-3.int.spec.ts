import { sendForms } from './send-forms.js';

sendForms(2, 3);
