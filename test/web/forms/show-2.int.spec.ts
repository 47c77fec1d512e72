import { showForms } from './show-forms.js';

showForms(1, 6);
