import { documentsStep } from './documents-step';
import { keyStep } from './key-step';

keyStep(documentsStep());
