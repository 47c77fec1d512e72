import { showForms } from './show-forms.js';

showForms(2, 6);
