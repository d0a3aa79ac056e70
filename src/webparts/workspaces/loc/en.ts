import { approve } from './approve/en';
import { care } from './care/en';
import { mine } from './mine/en';
import { request } from './request/en';
import { terms } from './terms/en';

const strings: WorkspacesStrings = { approve, care, mine, request, terms };

export default strings;
