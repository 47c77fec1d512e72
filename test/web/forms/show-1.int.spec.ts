import { showForms } from './show-forms.js';

showForms(0, 6);
