import { showForms } from './show-forms.js';

showForms(4, 6);
