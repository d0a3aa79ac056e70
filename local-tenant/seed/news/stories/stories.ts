import type { Story } from '../story';
import { centralOffices } from './centralOffices';
import { commonDecisions } from './commonDecisions';
import { commonServices } from './commonServices';
import { commonWork } from './commonWork';
import { finance } from './finance';
import { foreignAndSecurity } from './foreignAndSecurity';
import { landAndKnowledge } from './landAndKnowledge';
import { socialAndTransport } from './socialAndTransport';

/** Every story that stands on its own. */
export const stories: readonly Story[] = [
  ...commonWork, ...commonDecisions, ...commonServices,
  ...centralOffices, ...finance, ...foreignAndSecurity, ...landAndKnowledge, ...socialAndTransport,
];
