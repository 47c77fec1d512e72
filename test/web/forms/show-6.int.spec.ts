import { showForms } from './show-forms.js';

showForms(5, 6);
