import { showForms } from './show-forms.js';

showForms(3, 6);
